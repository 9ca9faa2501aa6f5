package emporion.platform.server.number;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;

import emporion.base.value.DocumentNumber;
import emporion.platform.Ref;
import emporion.platform.model.NumberSeries;
import emporion.platform.model.PlatformFactory;
import emporion.platform.model.PlatformPackage;
import emporion.platform.operation.HotKey;
import emporion.platform.operation.Reading.Condition;
import emporion.platform.operation.UnitOfWork;

/**
 * Draws document numbers within one run of an operation: {@code FV/2026/000123}, with a branch {@code FV/KRK/2026/000123}. The series'
 * counter is changed by the same commit that uses the number, and the series is held from the first number to the end of the run;
 * therefore no number is ever given twice and none is left out. Used by one thread.
 */
public final class DocumentNumbers {

	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;

	/** A series: every year begins at 1; the year 0 stands for a series that never begins anew, as codes of cards have. */
	public record Series(String kind, String branch, int year) {

		public Series {
			if (!kind.matches("\\p{Lu}[\\p{Lu}0-9]{0,7}"))
				throw new IllegalArgumentException("a kind of document has 1 to 8 capital letters and digits: '" + kind + "'");
			if (branch.length() > 10 || branch.contains("/") || !branch.equals(branch.strip()))
				throw new IllegalArgumentException("a branch has at most 10 characters and no slash: '" + branch + "'");
			if (year != 0 && (year < 2000 || year > 9999))
				throw new IllegalArgumentException("not a year of documents: " + year);
		}

		/** @return what must be held while a number is drawn */
		public HotKey key() {
			return new HotKey(HotKey.SERIES, kind + "/" + branch + "/" + year);
		}

		DocumentNumber number(long counter) {
			if (year == 0)
				return new DocumentNumber(String.format(Locale.ROOT, "%s-%06d", branch.isEmpty() ? kind : kind + "-" + branch, counter));
			String prefix = branch.isEmpty() ? kind : kind + "/" + branch;
			return new DocumentNumber(String.format(Locale.ROOT, "%s/%d/%06d", prefix, year, counter));
		}
	}

	private final UnitOfWork work;
	private final ConcurrentMap<Series, Ref<NumberSeries>> known;
	private final Map<Series, Counter> counters = new HashMap<>();

	/**
	 * @param work  of the run
	 * @param known where series were found by earlier runs, so that they need not be searched while they are held; this run adds to it
	 */
	public DocumentNumbers(UnitOfWork work, ConcurrentMap<Series, Ref<NumberSeries>> known) {
		this.work = work;
		this.known = known;
	}

	/** @param series held by the run */
	public DocumentNumber next(Series series) {
		return series.number(counters.computeIfAbsent(series, this::counter).next());
	}

	private Counter counter(Series series) {
		Ref<NumberSeries> ref = known.get(series);
		return ref == null ? searched(series) : new KnownCounter(work.refresh(work.find(ref, NumberSeries.class).orElseThrow()));
	}

	private Counter searched(Series series) {
		List<NumberSeries> found = work.findBy(NumberSeries.class, List.of(new Condition(MODEL.getNumberSeries_Kind(), series.kind),
				new Condition(MODEL.getNumberSeries_Branch(), series.branch), new Condition(MODEL.getNumberSeries_Year(), series.year)));
		if (found.isEmpty())
			return new NewCounter(work.add(begin(series)));
		known.put(series, work.refOf(found.getFirst()));
		return new KnownCounter(work.refresh(found.getFirst()));
	}

	private static NumberSeries begin(Series series) {
		NumberSeries begun = PlatformFactory.eINSTANCE.createNumberSeries();
		begun.setKind(series.kind);
		begun.setBranch(series.branch);
		begun.setYear(series.year);
		return begun;
	}

	private interface Counter {
		long next();
	}

	private record NewCounter(NumberSeries series) implements Counter {
		@Override
		public long next() {
			series.setLastNumber(series.getLastNumber() + 1);
			return series.getLastNumber();
		}
	}

	private final class KnownCounter implements Counter {
		private final NumberSeries series;
		private long last;

		KnownCounter(NumberSeries series) {
			this.series = series;
			this.last = series.getLastNumber();
		}

		@Override
		public long next() {
			last++;
			work.change(series).set(MODEL.getNumberSeries_LastNumber(), last);
			return last;
		}
	}
}
