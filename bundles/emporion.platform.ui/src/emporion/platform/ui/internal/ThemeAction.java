package emporion.platform.ui.internal;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;

import emporion.platform.ui.Labels;
import emporion.platform.ui.Look;

/** Chooses between the light and the dark theme by starting again, because some widgets take their colours once. */
final class ThemeAction extends Action {

	private static final String LIGHT_THEME = "emporion.platform.ui.theme.light";
	private final IWorkbenchWindow window;

	ThemeAction(String label, IWorkbenchWindow window) {
		super(label, IAction.AS_CHECK_BOX);
		this.window = window;
		setChecked(Look.isDark());
	}

	@Override
	public void run() {
		Labels labels = Labels.beside(ThemeAction.class);
		boolean restarts = MessageDialog.openQuestion(window.getShell(), labels.text("theme.title"), labels.text("theme.restart"));
		if (restarts)
			choose(isChecked());
		if (!restarts || !window.getWorkbench().restart())
			stay();
	}

	/** The user, or an unsaved document, kept the client from starting again. */
	private void stay() {
		setChecked(!isChecked());
		choose(isChecked());
	}

	private void choose(boolean dark) {
		window.getService(IThemeEngine.class).setTheme(dark ? Look.DARK_THEME : LIGHT_THEME, true);
	}
}
