package emporion.platform.server.query.internal;

import java.util.List;
import java.util.Optional;

import emporion.platform.query.PageKey;
import emporion.platform.server.query.ListQuery.Column;
import emporion.platform.server.query.internal.KnownList.SortColumn;

/**
 * Order and place in a list. Rows without a value in the sort column form a stretch of their own, where the database's indexes have it
 * (H2 before, PostgreSQL after the others in ascending order), so that every stretch is one range of an index.
 */
final class Paging {

	/** One range of rows. */
	record Stretch(SqlText condition, String order) {
	}

	private static final Stretch BY_NUMBER = new Stretch(new SqlText(), "o.cdo_id");

	private final Optional<SortColumn> sort;
	private final boolean nullsLow;

	/** @param nullsLow whether the database's indexes have nulls before values */
	Paging(Optional<SortColumn> sort, boolean nullsLow) {
		this.sort = sort;
		this.nullsLow = nullsLow;
	}

	/** @return the ranges from the place on, in order; conditions begin with AND */
	List<Stretch> after(Optional<PageKey> key) {
		if (sort.isEmpty())
			return List.of(key.map(place -> new Stretch(new SqlText().add(" AND o.cdo_id > ?", place.id()), "o.cdo_id")).orElse(BY_NUMBER));
		if (key.isEmpty())
			return List.of(new Stretch(new SqlText(), order(true)));
		return key.get().sortValue().isPresent() ? afterValue(key.get()) : afterNull(key.get());
	}

	private List<Stretch> afterValue(PageKey key) {
		Object value = Cells.bindable(column(), key.sortValue().get());
		// The first comparison says the same less exactly; H2 finds its way in an index by it, and not by the pair.
		Stretch values = new Stretch(new SqlText().add(" AND " + place() + " " + sign() + "= ? AND (" + place() + ", o.cdo_id) " + sign() + " (?, ?)",
				value, value, key.id()), order(false));
		return nullsFirst() ? List.of(values) : List.of(values, new Stretch(new SqlText().add(" AND " + place() + " IS NULL"), numberOrder()));
	}

	private List<Stretch> afterNull(PageKey key) {
		Stretch nulls = new Stretch(new SqlText().add(" AND " + place() + " IS NULL AND o.cdo_id " + sign() + " ?", key.id()), numberOrder());
		return nullsFirst() ? List.of(nulls, new Stretch(new SqlText().add(" AND " + place() + " IS NOT NULL"), order(false))) : List.of(nulls);
	}

	private Column column() {
		return sort.orElseThrow().column();
	}

	private String place() {
		return column().sql();
	}

	private boolean descending() {
		return sort.orElseThrow().descending();
	}

	private boolean nullsFirst() {
		return nullsLow != descending();
	}

	private String sign() {
		return descending() ? "<" : ">";
	}

	private String order(boolean withNulls) {
		String nulls = withNulls ? nullsFirst() ? " NULLS FIRST" : " NULLS LAST" : "";
		return descending() ? place() + " DESC" + nulls + ", o.cdo_id DESC" : place() + nulls + ", o.cdo_id";
	}

	private String numberOrder() {
		return descending() ? "o.cdo_id DESC" : "o.cdo_id";
	}

	/** @return the place behind a row with this sort cell */
	static PageKey key(long id, Object sortCell) {
		return new PageKey(Optional.ofNullable(sortCell).map(Cells::text), id);
	}
}
