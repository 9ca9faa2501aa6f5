package emporion.platform.ui.list;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.menu.PopupMenuAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of the column headers: which columns are shown. */
final class ColumnMenu extends AbstractUiBindingConfiguration {

	private final NatTable table;
	private final ListSpec spec;
	private final List<ListTable.ShownColumn> columns;
	private final ColumnHideShowLayer visibility;
	private final ColumnReorderLayer order;
	private final Menu menu;

	ColumnMenu(NatTable table, ListSpec spec, List<ListTable.ShownColumn> columns, ColumnHideShowLayer visibility,
			ColumnReorderLayer order) {
		this.table = table;
		this.spec = spec;
		this.columns = columns;
		this.visibility = visibility;
		this.order = order;
		menu = new Menu(table);
		menu.addListener(SWT.Show, event -> fill());
		table.addDisposeListener(event -> menu.dispose());
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		bindings.registerMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.RIGHT_BUTTON),
				new PopupMenuAction(menu));
	}

	private void fill() {
		for (MenuItem item : menu.getItems())
			item.dispose();
		for (int position = 0; position < order.getColumnCount(); position++) {
			int index = order.getColumnIndexByPosition(position);
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(spec.labelOf(columns.get(index).spec()));
			item.setSelection(!visibility.isColumnIndexHidden(index));
			item.addListener(SWT.Selection, event -> show(index, item.getSelection()));
		}
	}

	private void show(int index, boolean shown) {
		if (shown)
			visibility.showColumnIndexes(index);
		else if (visibility.getColumnCount() > 1)
			visibility.hideColumnIndexes(index);
		table.refresh(false);
	}
}
