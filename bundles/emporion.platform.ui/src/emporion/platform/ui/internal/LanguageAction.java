package emporion.platform.ui.internal;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;

import emporion.platform.ui.Labels;

/** Chooses the client's language and offers to restart it. */
final class LanguageAction extends Action {

	private final Language language;
	private final IWorkbenchWindow window;

	LanguageAction(Language language, IWorkbenchWindow window) {
		super(language.ownName(), IAction.AS_RADIO_BUTTON);
		this.language = language;
		this.window = window;
		setChecked(language.isCurrent());
	}

	@Override
	public void run() {
		if (!isChecked() || language.isCurrent())
			return;
		Labels labels = Labels.beside(LanguageAction.class);
		language.choose();
		if (MessageDialog.openQuestion(window.getShell(), labels.text("language.title"),
				labels.text("language.restart", language.ownName())))
			window.getWorkbench().restart();
	}
}
