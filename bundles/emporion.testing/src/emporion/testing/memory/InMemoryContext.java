package emporion.testing.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import emporion.base.time.BusinessClock;
import emporion.base.value.DocumentNumber;
import emporion.platform.operation.HotKey;
import emporion.platform.operation.OperationContext;
import emporion.platform.permission.Rights;

/** One run on an {@link InMemoryRepository}. Checks the order of hot keys as the real one does. */
public final class InMemoryContext implements OperationContext {

	private final InMemoryRepository repository;
	private final String user;
	private final InMemoryUnitOfWork work;
	private final TreeSet<HotKey> held = new TreeSet<>();
	private final Map<String, Long> drawn = new HashMap<>();

	InMemoryContext(InMemoryRepository repository, String user) {
		this.repository = repository;
		this.user = user;
		this.work = new InMemoryUnitOfWork(repository);
	}

	@Override
	public String user() {
		return user;
	}

	@Override
	public Rights rights() {
		return Rights.EVERYTHING;
	}

	@Override
	public BusinessClock clock() {
		return repository.clock();
	}

	@Override
	public InMemoryUnitOfWork work() {
		return work;
	}

	@Override
	public void holding(Collection<HotKey> keys) {
		TreeSet<HotKey> asked = new TreeSet<>(keys);
		asked.removeAll(held);
		if (!held.isEmpty() && !asked.isEmpty() && asked.first().compareTo(held.last()) <= 0)
			throw new IllegalStateException(asked.first() + " is not greater than " + held.last() + ", which is already held");
		held.addAll(asked);
	}

	/** @return what this run holds, in order */
	public List<HotKey> held() {
		return List.copyOf(held);
	}

	@Override
	public DocumentNumber nextNumber(String kind, String branch, int year) {
		String name = kind + "/" + branch + "/" + year;
		holding(List.of(new HotKey(HotKey.SERIES, name)));
		long next = drawn.getOrDefault(name, repository.lastNumberOf(name)) + 1;
		drawn.put(name, next);
		if (year == 0)
			return new DocumentNumber("%s-%06d".formatted(kind, next));
		return new DocumentNumber(branch.isEmpty() ? "%s/%d/%06d".formatted(kind, year, next)
				: "%s/%s/%d/%06d".formatted(kind, branch, year, next));
	}

	Map<String, Long> drawn() {
		return drawn;
	}
}
