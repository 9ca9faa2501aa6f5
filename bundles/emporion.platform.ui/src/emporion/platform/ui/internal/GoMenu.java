package emporion.platform.ui.internal;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchWindow;

import emporion.platform.ui.Icon;
import emporion.platform.ui.Look;

/** The navigation as a menu, for the keyboard. */
final class GoMenu extends ContributionItem {

	private final IWorkbenchWindow window;

	GoMenu(IWorkbenchWindow window) {
		this.window = window;
	}

	@Override
	public boolean isDynamic() {
		return true;
	}

	@Override
	public void fill(Menu menu, int index) {
		int at = index;
		IPerspectiveDescriptor current = window.getActivePage().getPerspective();
		for (IPerspectiveDescriptor perspective : Navigation.perspectives(window.getWorkbench())) {
			MenuItem item = new MenuItem(menu, SWT.RADIO, at++);
			item.setText(perspective.getLabel());
			item.setSelection(current != null && perspective.getId().equals(current.getId()));
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection())
					Navigation.switchTo(window.getActivePage(), perspective.getId());
			});
		}
		new MenuItem(menu, SWT.SEPARATOR, at++);
		for (NavigationEntry entry : Navigation.read(window.getWorkbench()).of(current == null ? "" : current.getId())) {
			MenuItem item = new MenuItem(menu, SWT.PUSH, at++);
			item.setText(entry.label());
			item.setImage(Look.image(new Icon(entry.icon())));
			item.addListener(SWT.Selection, event -> Navigation.open(window.getActivePage(), entry));
		}
	}
}
