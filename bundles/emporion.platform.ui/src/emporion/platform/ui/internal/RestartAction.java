package emporion.platform.ui.internal;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;

/** Ends the session and asks for a log-in anew. */
final class RestartAction extends Action {

	private final IWorkbenchWindow window;

	RestartAction(String label, IWorkbenchWindow window) {
		super(label);
		this.window = window;
		setId("emporion.logOut");
	}

	@Override
	public void run() {
		window.getWorkbench().restart();
	}
}
