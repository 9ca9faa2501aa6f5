package emporion.platform.ui.list;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** Double click and Enter open a row. */
record TableGestures(ListTable table, Runnable open) {

	void install() {
		NatTable control = table.control();
		UiBindingRegistry bindings = control.getUiBindingRegistry();
		bindings.registerFirstDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON),
				(natTable, event) -> open.run());
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (natTable, event) -> open.run());
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (natTable, event) -> open.run());
	}
}
