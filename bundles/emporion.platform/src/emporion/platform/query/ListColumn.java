package emporion.platform.query;

/**
 * One column of a list.
 *
 * @param name       stable, camel case; labels come from the message bundle of the one who shows it
 * @param type       what it holds
 * @param filterable whether {@link Filter}s may name it
 * @param sortable   whether {@link Sort}s may name it: only where an index keeps the order cheap
 * @param hidden     whether its cells are empty because the asking user may not see what they hold
 */
public record ListColumn(String name, ColumnType type, boolean filterable, boolean sortable, boolean hidden) {

	/** A column that is shown. */
	public ListColumn(String name, ColumnType type, boolean filterable, boolean sortable) {
		this(name, type, filterable, sortable, false);
	}
}
