package emporion.platform.ui.list;

/** What a user can do with a list besides looking. */
interface ListGestures {

	void search(String words);

	void refresh();

	void clear();

	void focusSearch();

	void focusTable();

	void copy();

	void create();
}
