package emporion.platform.ui;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * A table of a few rows that the client holds already, in the client's look: the lines of a document, a history. Registers are shown by
 * {@link emporion.platform.ui.list.ListView}. UI thread only.
 */
public final class SmallTable {

	private final Composite body;
	private final Table table;
	private final TableColumnLayout layout = new TableColumnLayout();

	/**
	 * @param id    names the table for tests
	 * @param style as SWT.MULTI, besides whole rows being selected
	 */
	public SmallTable(Composite parent, String id, int style) {
		body = new Composite(parent, SWT.NONE);
		body.setLayout(layout);
		table = Look.named(new Table(body, SWT.FULL_SELECTION | style), id);
		table.setHeaderVisible(true);
		table.setHeaderBackground(Look.color(Tone.BAND));
		table.setHeaderForeground(Look.color(Tone.MUTED));
	}

	/** @return to be laid out by the caller */
	public Composite body() {
		return body;
	}

	public Table table() {
		return table;
	}

	/** Adds a column of this width in pixels that the user may change. */
	public SmallTable column(String words, int alignment, int width) {
		layout.setColumnData(added(words, alignment), new ColumnPixelData(width, true, true));
		return this;
	}

	/** Adds a column of texts that shares the rest of the width with others of its kind. */
	public SmallTable growing(String words, int minimum) {
		layout.setColumnData(added(words, SWT.LEFT), new ColumnWeightData(1, minimum));
		return this;
	}

	private TableColumn added(String words, int alignment) {
		TableColumn column = new TableColumn(table, alignment);
		column.setText(words);
		return column;
	}
}
