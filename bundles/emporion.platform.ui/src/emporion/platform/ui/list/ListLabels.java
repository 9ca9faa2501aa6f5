package emporion.platform.ui.list;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;

/** Names cells by what decides their look: alignment, colour of a choice, not here yet. */
record ListLabels(ListModel model, List<ListTable.ShownColumn> columns) implements IConfigLabelAccumulator {

	static final String RIGHT = "RIGHT";
	static final String CENTER = "CENTER";
	static final String MISSING = "MISSING";
	static final String TONE = "TONE_";
	static final String NOT_SORTABLE = "NOT_SORTABLE";

	@Override
	public void accumulateConfigLabels(LabelStack labels, int columnIndex, int rowIndex) {
		ListTable.ShownColumn column = columns.get(columnIndex);
		align(labels, column);
		model.row(rowIndex).ifPresentOrElse(
				row -> column.spec().tone(row.cells().get(column.cell())).ifPresent(tone -> labels.addLabelOnTop(TONE + tone)),
				() -> labels.addLabelOnTop(MISSING));
	}

	private static void align(LabelStack labels, ListTable.ShownColumn column) {
		switch (column.data().type()) {
			case INTEGER, DECIMAL, AMOUNT -> labels.addLabel(RIGHT);
			case FLAG -> labels.addLabel(CENTER);
			default -> {
				// left, as everything
			}
		}
	}

	/** Headers stand over their cells. */
	record OfHeader(List<ListTable.ShownColumn> columns) implements IConfigLabelAccumulator {

		@Override
		public void accumulateConfigLabels(LabelStack labels, int columnIndex, int rowIndex) {
			align(labels, columns.get(columnIndex));
		}
	}
}
