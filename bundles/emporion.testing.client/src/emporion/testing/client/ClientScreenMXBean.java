package emporion.testing.client;

import java.util.List;

/**
 * A client's screen for a tester in another process. Widgets go by the names the client gives them ({@code Look.named}); only what is to be
 * seen is found, what lies in front first. Nothing here waits for the server: testers ask again until they see what they expect.
 *
 * <p>Every call runs in the client's UI thread. A widget that is not to be seen is an {@link IllegalStateException} that lists those that
 * are. Thread-safe.
 */
public interface ClientScreenMXBean {

	/** Name of the screen among the client's management beans. */
	String NAME = "emporion.testing.client:type=ClientScreen";

	/** System property of the client: the file into which it writes where its screen is reached. */
	String ADDRESS_FILE = "emporion.testing.client.address";

	/** @return titles of all windows to be seen, the one in front last */
	List<String> windows();

	/** @return name of the widget that has the keyboard, empty if it has none or there is none */
	String focus();

	/** @return names of all widgets to be seen, in front first */
	List<String> names();

	boolean isShown(String name);

	boolean isEnabled(String name);

	/** @return what stands in or on the widget */
	String text(String name);

	/** @return cells of a table's or tree's rows as they stand on the screen; a tree's from top to bottom */
	List<List<String>> rows(String name);

	/** @return texts of all labels within the widget, without empty ones */
	List<String> labels(String name);

	/** @return width and height of the picture on the widget in pixels, zeros if there is none */
	List<Integer> pictureSize(String name);

	/** Gives the widget the keyboard and replaces what stands in it, as by typing. */
	void type(String name, String text);

	/** Presses Enter in the widget. */
	void enter(String name);

	/** Presses a button, a box or an entry of the navigation. Does not wait for what follows. */
	void press(String name);

	/** Presses the button of the window in front that has these words. Does not wait for what follows. */
	void answer(String words);

	/** @return everything that is written in the window in front, a line for each label and button */
	List<String> words();

	/** Chooses from a list by the beginning of the words. */
	void choose(String name, String words);

	/** Puts the cursor on a row of a table, from 0. */
	void select(String name, int row);

	/** @return labels of all tabs, those with unsaved changes with a star in front */
	List<String> tabs();

	/** @return label of the tab in front, as in {@link #tabs()}; empty if there is none */
	String tab();

	/** Closes the tab in front and drops what is not saved in it. */
	void closeTab();

	/** Turns to a page of the editor in front, by its words. */
	void turnTo(String page);

	/** @return the state that the editor in front shows beside its title */
	String state();

	/** @return what the header of the list in front says, as {@code 500 rows} */
	String listState();

	/** @return what stands over the rows of the list in front, empty for nothing */
	String listOverlay();

	/** @return rows of the list in front as far as they are here, with the cells of these columns */
	List<List<String>> listRows(List<String> columns);

	/** Types into the search field of the list in front. */
	void search(String words);

	/** Types into the filter row of the list in front. */
	void filter(String column, String text);

	/** Opens a row of the list in front by Enter. */
	void open(int row);

	/** Saves a picture of the whole screen. @param file absolute path of a PNG file */
	void picture(String file);
}
