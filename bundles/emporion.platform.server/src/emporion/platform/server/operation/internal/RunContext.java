package emporion.platform.server.operation.internal;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentMap;

import emporion.base.time.BusinessClock;
import emporion.base.value.DocumentNumber;
import emporion.platform.Ref;
import emporion.platform.model.NumberSeries;
import emporion.platform.operation.HotKey;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.UnitOfWork;
import emporion.platform.permission.Rights;
import emporion.platform.server.number.DocumentNumbers;
import emporion.platform.server.number.DocumentNumbers.Series;

/** One run of a handler. */
final class RunContext implements OperationContext {

	private final String user;
	private final Rights rights;
	private final BusinessClock clock;
	private final UnitOfWork work;
	private final HotKeys.Held held;
	private final DocumentNumbers numbers;

	RunContext(String user, Rights rights, BusinessClock clock, UnitOfWork work, HotKeys.Held held,
			ConcurrentMap<Series, Ref<NumberSeries>> series) {
		this.user = user;
		this.rights = rights;
		this.clock = clock;
		this.work = work;
		this.held = held;
		this.numbers = new DocumentNumbers(work, series);
	}

	@Override
	public String user() {
		return user;
	}

	@Override
	public Rights rights() {
		return rights;
	}

	@Override
	public BusinessClock clock() {
		return clock;
	}

	@Override
	public UnitOfWork work() {
		return work;
	}

	@Override
	public void holding(Collection<HotKey> keys) {
		held.hold(keys);
	}

	@Override
	public DocumentNumber nextNumber(String kind, String branch, int year) {
		Series series = new Series(kind, branch, year);
		held.hold(List.of(series.key()));
		return numbers.next(series);
	}
}
