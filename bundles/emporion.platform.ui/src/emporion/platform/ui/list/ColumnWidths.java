package emporion.platform.ui.list;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

import emporion.platform.query.ColumnType;
import emporion.platform.ui.Look;

/**
 * Widths of a list's columns: wide enough for their titles, and the widest column of texts takes the room that is left, until the user
 * gives a column a width of his own.
 */
final class ColumnWidths {

	/** Room beside a title for its padding and the arrow of the order. */
	private static final int BESIDE_TITLE = 32;

	private final List<ListTable.ShownColumn> columns;
	private final DataLayer data;
	private final ColumnHideShowLayer visibility;
	private final int growing;
	private int ownWidth;
	private boolean filling = true;
	private boolean setting;

	ColumnWidths(ListSpec spec, List<ListTable.ShownColumn> columns, DataLayer data, ColumnHideShowLayer visibility, NatTable table) {
		this.columns = columns;
		this.data = data;
		this.visibility = visibility;
		fitTitles(spec, table);
		growing = widest();
		ownWidth = growing < 0 ? 0 : data.getColumnWidthByPosition(growing);
		data.addLayerListener(event -> {
			if (event instanceof ColumnResizeEvent && !setting)
				filling = false;
		});
		table.addListener(SWT.Resize, event -> fill(table.getClientArea().width));
	}

	private void fitTitles(ListSpec spec, NatTable table) {
		GC gc = new GC(table);
		gc.setFont(Look.font(0, true));
		for (int index = 0; index < columns.size(); index++) {
			ListSpec.Column column = columns.get(index).spec();
			int words = column.choices().stream().mapToInt(choice -> gc.textExtent(spec.labelOfChoice(choice.literal())).x).max().orElse(0);
			int needed = Math.max(words, gc.textExtent(spec.labelOf(column)).x) + BESIDE_TITLE;
			if (data.getColumnWidthByPosition(index) < needed)
				data.setColumnWidthByPosition(index, needed);
		}
		gc.dispose();
	}

	private int widest() {
		int found = -1;
		for (int index = 0; index < columns.size(); index++)
			if (columns.get(index).data().type() == ColumnType.TEXT && !visibility.isColumnIndexHidden(index)
					&& (found < 0 || data.getColumnWidthByPosition(index) > data.getColumnWidthByPosition(found)))
				found = index;
		return found;
	}

	/** Gives the growing column what the others leave of the width. */
	void fill(int width) {
		if (!filling || growing < 0 || width <= 0)
			return;
		int others = 0;
		for (int index = 0; index < columns.size(); index++)
			if (index != growing && !visibility.isColumnIndexHidden(index))
				others += data.getColumnWidthByPosition(index);
		setting = true;
		data.setColumnWidthByPosition(growing, Math.max(ownWidth, width - others));
		setting = false;
	}

	/** @return the width to be remembered */
	int of(int index) {
		return index == growing && filling ? ownWidth : data.getColumnWidthByPosition(index);
	}
}
