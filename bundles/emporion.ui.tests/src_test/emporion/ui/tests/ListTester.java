package emporion.ui.tests;

import java.util.List;

/** A list that is in front. */
record ListTester(ClientTester client) {

	/** Opens a place by its entry in the navigation. */
	static ListTester open(ClientTester client, String place) {
		client.press("place." + place);
		client.until("the list of " + place, () -> client.screen().isShown("list.table"));
		return new ListTester(client);
	}

	/** Waits until the list shows exactly these rows. */
	void shows(List<String> columns, List<List<String>> rows) {
		client.until(columns + " " + rows + ", last " + rows(columns), () -> rows(columns).equals(rows));
	}

	/** Waits until one of the rows is this. */
	void showsRow(List<String> columns, List<String> row) {
		client.until(columns + " " + row, () -> rows(columns).contains(row));
	}

	List<List<String>> rows(List<String> columns) {
		return client.screen().listRows(columns);
	}

	/** Types into the search field and waits until so many rows are left. */
	ListTester search(String words, int left) {
		client.screen().search(words);
		client.until(left + " rows for " + words, () -> client.screen().listState().startsWith(left + " "));
		return this;
	}

	/** Opens the row whose column says this. */
	void open(String column, String text) {
		client.until(column + " " + text, () -> rows(List.of(column)).contains(List.of(text)));
		client.screen().open(rows(List.of(column)).indexOf(List.of(text)));
	}

	/** Presses the button that makes a new one. */
	void create() {
		client.press("list.create");
	}
}
