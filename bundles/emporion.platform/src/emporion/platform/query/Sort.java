package emporion.platform.query;

/**
 * Order of a list by one column; equal cells come in order of their object numbers, descending where the order is. Rows without a value
 * come together, first or last as the database has them.
 *
 * @param column a sortable column
 */
public record Sort(String column, boolean descending) {

	public static Sort ascending(String column) {
		return new Sort(column, false);
	}
}
