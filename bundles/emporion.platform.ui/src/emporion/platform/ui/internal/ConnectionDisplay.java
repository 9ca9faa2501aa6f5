package emporion.platform.ui.internal;

import java.util.List;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;

import emporion.platform.ui.Labels;
import emporion.platform.ui.Tone;
import emporion.platform.ui.operation.ProblemTexts;
import emporion.platform.ui.session.ClientSession;
import emporion.platform.ui.session.Connection;
import emporion.platform.ui.session.Registration;

/** Shows in the status line who is logged in where, and says clearly when the server is gone and when it is back. */
final class ConnectionDisplay {

	private final Labels labels = Labels.beside(ConnectionDisplay.class);
	private final ClientSession session;
	private final Display display;
	private final IStatusLineManager statusLine;
	private final IWorkbenchWindow window;
	private final ConnectionItem item = new ConnectionItem();
	private boolean wasLost;

	ConnectionDisplay(ClientSession session, Display display, IStatusLineManager statusLine, IWorkbenchWindow window) {
		this.session = session;
		this.display = display;
		this.statusLine = statusLine;
		this.window = window;
	}

	void install() {
		statusLine.add(item);
		statusLine.update(true);
		show(session.connection());
		Registration registration = session.onConnection(state -> {
			if (!display.isDisposed())
				display.asyncExec(() -> show(state));
		});
		window.getShell().addDisposeListener(event -> registration.close());
	}

	private void show(Connection state) {
		if (window.getShell() == null || window.getShell().isDisposed())
			return;
		String where = labels.text("connection.where", session.user(), session.server());
		switch (state) {
			case ONLINE -> {
				item.show("plug-connected", Tone.GOOD, where);
				statusLine.setErrorMessage(null);
				if (wasLost)
					statusLine.setMessage(labels.text("connection.back"));
				wasLost = false;
			}
			case LOST -> {
				wasLost = true;
				item.show("plug-connected-x", Tone.BAD, labels.text("connection.lost"));
				statusLine.setErrorMessage(labels.text("connection.lostMessage", session.server()));
			}
			case CLOSED -> {
				item.show("plug-connected-x", Tone.BAD, labels.text("connection.closed"));
				if (window.getWorkbench().isClosing())
					return;
				MessageDialog.openWarning(window.getShell(), labels.text("connection.closed"),
						session.endedBecause().map(reason -> ProblemTexts.ofClient().text(List.of(reason)) + "\n\n").orElse("")
								+ labels.text("connection.closedMessage", session.server()));
			}
		}
	}
}
