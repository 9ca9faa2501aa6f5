package emporion.platform.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditBindings;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.filterrow.command.ClearAllFiltersCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import emporion.base.value.UnitWords;
import emporion.platform.query.ColumnType;
import emporion.platform.query.ListColumn;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Row;
import emporion.platform.ui.Look;
import emporion.platform.ui.Tone;
import emporion.platform.ui.list.ListSpec.Meaning;

/** A {@link ListModel} as a table with headers and a filter row. */
final class ListTable {

	private static final int ROW_HEIGHT = 28;
	private static final int HEADER_HEIGHT = 32;

	/** A column of the table: how it is shown and what it holds. */
	record ShownColumn(ListSpec.Column spec, ListColumn data, int cell) {
	}

	private final ListModel model;
	private final ListSpec spec;
	private final CellFormat format;
	private final UnitWords units;
	private final List<ShownColumn> columns;
	private final NatTable table;
	private final DataLayer data;
	private final ColumnReorderLayer order;
	private final ColumnHideShowLayer visibility;
	private final ColumnWidths widths;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final FilterRowHeaderComposite<Object> filterRow;
	private String overlay = "";
	private int shownRows = -1;

	ListTable(Composite parent, ListModel model, ListSpec wished, CellFormat format, ListLayout layout,
			Consumer<Map<Integer, Object>> filters) {
		this.model = model;
		this.format = format;
		units = new UnitWords(format.locale());
		ListDescription description = model.description().orElseThrow();
		spec = wished.restrictedTo(description);
		columns = spec.columns().stream().map(column -> {
			int cell = description.indexOf(column.name());
			return new ShownColumn(column, description.columns().get(cell), cell);
		}).toList();
		ConfigRegistry registry = new ConfigRegistry();
		data = new DataLayer(new Cells(), 100, ROW_HEIGHT);
		for (ListLayout.Place place : layout.columns())
			indexOf(place.name()).ifPresent(index -> data.setColumnWidthByPosition(index, place.width()));
		data.setConfigLabelAccumulator(new ListLabels(model, columns));
		order = new ColumnReorderLayer(data);
		visibility = new ColumnHideShowLayer(order);
		selection = new SelectionLayer(visibility, false);
		selection.addConfiguration(new RowOnlySelectionConfiguration());
		viewport = new ViewportLayer(selection);
		viewport.setRegionName(GridRegion.BODY);
		IDataProvider titles = new DefaultColumnHeaderDataProvider(columns.stream().map(c -> spec.labelOf(c.spec())).toArray(String[]::new));
		DefaultColumnHeaderDataLayer titleData = new DefaultColumnHeaderDataLayer(titles);
		titleData.setDefaultRowHeight(HEADER_HEIGHT);
		titleData.setConfigLabelAccumulator(new ListLabels.OfHeader(columns));
		ColumnHeaderLayer header = new ColumnHeaderLayer(titleData, viewport, selection);
		SortHeaderLayer<Object> sorting = new SortHeaderLayer<>(header, new ListSort(model, columns), false);
		sorting.addConfiguration(new SingleClickSortConfiguration());
		filterRow = new FilterRowHeaderComposite<>(filters::accept, sorting, titles, registry);
		filterRow.getFilterRowDataLayer().setDefaultRowHeight(ROW_HEIGHT);
		CompositeLayer whole = new CompositeLayer(1, 2);
		whole.setChildLayer(GridRegion.COLUMN_HEADER, filterRow, 0, 0);
		whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		whole.addConfiguration(new DefaultEditConfiguration());
		whole.addConfiguration(new DefaultEditBindings());
		table = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS | SWT.BORDER, whole, false);
		table.setConfigRegistry(registry);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new RowOnlySelectionBindings());
		table.addConfiguration(new ListStyles(columns));
		table.addConfiguration(new ListFilterEditors(columns, spec));
		table.addConfiguration(new ColumnMenu(table, spec, columns, visibility, order));
		table.configure();
		table.setTheme(new ListTheme());
		table.setBackground(Look.color(Tone.PAGE));
		table.addOverlayPainter((gc, layer) -> paintOverlay(gc));
		apply(layout);
		widths = new ColumnWidths(spec, columns, data, visibility, table);
		Look.named(table, "list.table");
	}

	private Optional<Integer> indexOf(String name) {
		for (int index = 0; index < columns.size(); index++)
			if (columns.get(index).spec().name().equals(name))
				return Optional.of(index);
		return Optional.empty();
	}

	private void apply(ListLayout layout) {
		List<Integer> hidden = new ArrayList<>();
		int at = 0;
		for (ListLayout.Place place : layout.columns()) {
			Optional<Integer> index = indexOf(place.name());
			if (index.isEmpty())
				continue;
			int from = order.getColumnPositionByIndex(index.get());
			if (from != at)
				order.reorderColumnPosition(from, at, true);
			at++;
			if (place.hidden())
				hidden.add(index.get());
		}
		if (!hidden.isEmpty())
			visibility.hideColumnIndexes(hidden.stream().mapToInt(Integer::intValue).toArray());
	}

	/** @return what the user made of the columns */
	ListLayout layout() {
		List<ListLayout.Place> places = new ArrayList<>();
		for (int position = 0; position < order.getColumnCount(); position++) {
			int index = order.getColumnIndexByPosition(position);
			places.add(new ListLayout.Place(columns.get(index).spec().name(), widths.of(index),
					visibility.isColumnIndexHidden(index)));
		}
		return new ListLayout(places);
	}

	NatTable control() {
		return table;
	}

	ListSpec spec() {
		return spec;
	}

	List<ShownColumn> columns() {
		return columns;
	}

	/** Shows what the model has now. */
	void refresh() {
		if (table.isDisposed())
			return;
		if (shownRows != model.rowCount()) {
			shownRows = model.rowCount();
			data.fireLayerEvent(new StructuralRefreshEvent(data));
		} else {
			ILayer layer = data;
			data.fireLayerEvent(new VisualRefreshEvent(layer));
		}
	}

	/** A text over the rows, for an empty list or an error; empty for none. */
	void setOverlay(String text) {
		if (!overlay.equals(text)) {
			overlay = text;
			table.redraw();
		}
	}

	String overlay() {
		return overlay;
	}

	private void paintOverlay(org.eclipse.swt.graphics.GC gc) {
		if (overlay.isEmpty())
			return;
		Rectangle area = table.getClientArea();
		gc.setFont(Look.font(1, false));
		gc.setForeground(Look.color(Tone.MUTED));
		var size = gc.textExtent(overlay);
		gc.drawText(overlay, Math.max(12, (area.width - size.x) / 2), HEADER_HEIGHT + ROW_HEIGHT + 48, true);
	}

	/** @return the row under the cursor, if it is here */
	Optional<Row> selected() {
		int row = selection.getSelectionAnchor().getRowPosition();
		return row < 0 || row >= model.rowCount() ? Optional.empty() : model.row(row);
	}

	/** @return the rows that are selected, as far as they are here */
	List<Row> allSelected() {
		List<Row> rows = new ArrayList<>();
		selection.getSelectedRowPositions().forEach(range -> {
			for (int row = range.start; row < range.end && row < model.rowCount(); row++)
				model.row(row).ifPresent(rows::add);
		});
		return rows;
	}

	void select(int row) {
		selection.doCommand(new SelectRowsCommand(selection, 0, row, false, false));
	}

	void copySelection() {
		table.doCommand(new CopyDataToClipboardCommand("\t", System.lineSeparator(), table.getConfigRegistry()));
	}

	void clearFilters() {
		filterRow.getFilterRowDataLayer().doCommand(new ClearAllFiltersCommand());
	}

	/** Types into the filter row, as tests do. */
	void setFilter(String column, Object value) {
		int index = indexOf(column).orElseThrow(() -> new IllegalArgumentException("no column " + column));
		filterRow.getFilterRowDataLayer().getFilterRowDataProvider().setDataValue(index, 1, value);
	}

	/** @return the cell's text as on the screen */
	String text(int row, String column) {
		int index = indexOf(column).orElseThrow(() -> new IllegalArgumentException("no column " + column));
		return (String) new Cells().getDataValue(index, row);
	}

	private final class Cells implements IDataProvider {

		@Override
		public Object getDataValue(int columnIndex, int rowIndex) {
			ShownColumn column = columns.get(columnIndex);
			Optional<Row> row = model.row(rowIndex);
			if (row.isEmpty())
				return "…";
			Object cell = row.get().cells().get(column.cell());
			return switch (column.data().type()) {
				case CHOICE -> cell == null ? "" : spec.labelOfChoice((String) cell);
				case DECIMAL -> format.show(column.spec().meaning() == Meaning.PRICE ? ColumnType.AMOUNT : ColumnType.DECIMAL, cell);
				case TEXT -> column.spec().meaning() == Meaning.UNIT && cell != null ? units.of((String) cell) : format.show(ColumnType.TEXT, cell);
				default -> format.show(column.data().type(), cell);
			};
		}

		@Override
		public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
			throw new UnsupportedOperationException("lists are read only");
		}

		@Override
		public int getColumnCount() {
			return columns.size();
		}

		@Override
		public int getRowCount() {
			return model.rowCount();
		}
	}
}
