package emporion.platform.ui.list;

/** What is on the screen of a list, for testers: they see and do what a user does, without knowing the table's insides. UI thread only. */
public final class ListScreen {

	private final ListTable table;
	private final ListHeader header;

	ListScreen(ListTable table, ListHeader header) {
		this.table = table;
		this.header = header;
	}

	/** @return the cell's text; {@code …} while the row is on its way */
	public String text(int row, String column) {
		return table.text(row, column);
	}

	/** Types words into the search field. */
	public void search(String words) {
		header.type(words);
	}

	/** Types into a cell of the filter row. */
	public void filter(String column, String text) {
		table.setFilter(column, text);
	}

	/** Puts the cursor on a row. */
	public void select(int row) {
		table.select(row);
	}

	/** @return what the header says, as {@code 500 rows} or why a filter makes no sense */
	public String state() {
		return header.state();
	}

	/** @return what stands over the rows: why there are none; empty if nothing */
	public String overlay() {
		return table.overlay();
	}
}
