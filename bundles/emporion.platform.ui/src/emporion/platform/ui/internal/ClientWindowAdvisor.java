package emporion.platform.ui.internal;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.osgi.service.prefs.BackingStoreException;

import emporion.platform.ui.Labels;
import emporion.platform.ui.session.ClientSession;

/** The main window: navigation at the left, tabs beside it, the connection's state in the status line. */
final class ClientWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final String SIZE = "window.size";
	private final Labels labels = Labels.beside(ClientWindowAdvisor.class);
	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("emporion.platform.ui");
	private final ClientSession session;

	ClientWindowAdvisor(IWorkbenchWindowConfigurer configurer, ClientSession session) {
		super(configurer);
		this.session = session;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new ClientMenus(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setInitialSize(lastSize());
		window.setShowMenuBar(true);
		window.setShowCoolBar(false);
		window.setShowPerspectiveBar(false);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setTitle(labels.text("window.title", session.user(), session.server()));
		Window.setDefaultImages(ProductImages.window());
	}

	@Override
	public void postWindowCreate() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		new ModuleSwitching(window).install();
		NavigationTrim.install(window);
		UndoHandler.install(window);
		window.addPerspectiveListener(new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				Navigation.read(window.getWorkbench()).openHome(page, perspective.getId());
			}
		});
		IStatusLineManager statusLine = getWindowConfigurer().getActionBarConfigurer().getStatusLineManager();
		new ConnectionDisplay(session, window.getShell().getDisplay(), statusLine, window).install();
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		Navigation.read(page.getWorkbenchWindow().getWorkbench()).openHome(page, page.getPerspective().getId());
		StartClock.report();
	}

	@Override
	public boolean preWindowShellClose() {
		Shell shell = getWindowConfigurer().getWindow().getShell();
		if (!shell.getMaximized())
			preferences.put(SIZE, shell.getSize().x + "x" + shell.getSize().y);
		try {
			preferences.flush();
		} catch (BackingStoreException unwritable) {
			throw new IllegalStateException("the client's settings cannot be written", unwritable);
		}
		return true;
	}

	private Point lastSize() {
		String[] size = preferences.get(SIZE, "1680x1000").split("x");
		Rectangle screen = getWindowConfigurer().getWindow().getWorkbench().getDisplay().getPrimaryMonitor().getClientArea();
		return new Point(Math.min(Integer.parseInt(size[0]), screen.width), Math.min(Integer.parseInt(size[1]), screen.height));
	}
}
