package emporion.platform.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

import emporion.platform.ui.Labels;
import emporion.platform.ui.session.InstalledModules;
import emporion.platform.ui.session.Registration;

/**
 * Has the window follow the modules: what belongs to one that was switched off is closed. Where something was typed and not saved, the user
 * is asked first: kept open it can be read and copied, but the server takes it only when the module is on again.
 */
final class ModuleSwitching {

	private final Labels labels = Labels.beside(ModuleSwitching.class);
	private final IWorkbenchWindow window;
	private final InstalledModules modules;

	ModuleSwitching(IWorkbenchWindow window) {
		this.window = window;
		this.modules = window.getWorkbench().getService(InstalledModules.class);
	}

	void install() {
		Display display = window.getShell().getDisplay();
		Registration switches = modules.onSwitch(() -> {
			if (!display.isDisposed())
				display.asyncExec(this::follow);
		});
		window.getShell().addDisposeListener(event -> switches.close());
	}

	private void follow() {
		IWorkbenchPage page = window.getActivePage();
		if (page == null)
			return;
		List<IEditorReference> gone = new ArrayList<>();
		for (IEditorReference editor : page.getEditorReferences())
			if (!isShown(editor) && (!editor.isDirty() || isGivenUp(editor)))
				gone.add(editor);
		page.closeEditors(gone.toArray(IEditorReference[]::new), false);
		if (page.getPerspective() != null && !Navigation.isShown(modules, page.getPerspective().getId()))
			Navigation.switchTo(page, SalesPerspective.ID);
	}

	private boolean isShown(IEditorReference editor) {
		return BundleModules.isShown(modules, BundleModules.ofEditor(window.getWorkbench(), editor.getId()));
	}

	private boolean isGivenUp(IEditorReference editor) {
		return MessageDialog.open(MessageDialog.WARNING, window.getShell(), labels.text("module.off.title"),
				labels.text("module.off.typed", editor.getPartName()), 0, labels.text("module.off.keep"), labels.text("module.off.close")) == 1;
	}
}
