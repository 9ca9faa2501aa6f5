package emporion.platform.ui.internal;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

import emporion.platform.ui.delivery.ModuleDelivery;
import emporion.platform.ui.session.ClientSession;
import emporion.platform.ui.session.InstalledModules;

/** The client: logs in, then runs the workbench until its window is closed. */
public final class Application implements IApplication {

	private static final String LOG_IN = "emporion.login";
	private static final String FINGERPRINT = "emporion.login.fingerprint";

	@Override
	public Object start(IApplicationContext context) {
		ClientFont.prepare();
		Display display = PlatformUI.createDisplay();
		try {
			ClientFont.use(display);
			Optional<ClientSession> session = logIn(display);
			context.applicationRunning();
			// before the workbench, which reads the extension registry once
			session.ifPresent(given -> ModuleDelivery.into(display, given));
			return session.isEmpty() ? EXIT_OK : work(display, session.get());
		} finally {
			display.dispose();
		}
	}

	private static Optional<ClientSession> logIn(Display display) {
		LogInModel model = new LogInModel(new RememberedLogIn(), OpenerLookup.opener());
		model.setClientVersion(FrameworkUtil.getBundle(Application.class).getVersion().toString());
		Optional<LogInArgument> given = Optional.ofNullable(System.getProperty(LOG_IN)).map(text -> LogInArgument.parse(text, Optional.ofNullable(System.getProperty(FINGERPRINT))));
		if (given.isPresent()) {
			model.fill(given.get());
			if (model.logIn())
				return model.session();
		}
		LogInDialog dialog = new LogInDialog(display, model);
		return dialog.open() == Window.OK ? model.session() : Optional.empty();
	}

	private static Object work(Display display, ClientSession session) {
		BundleContext bundles = FrameworkUtil.getBundle(Application.class).getBundleContext();
		Dictionary<String, Object> properties = new Hashtable<>();
		properties.put("user", session.user());
		InstalledModules modules = new InstalledModules(session.operations());
		modules.refresh();
		session.onChange(Set.of(InstalledModules.STATE), change -> Job.createSystem("modules", (ICoreRunnable) monitor -> modules.refresh()).schedule());
		ServiceRegistration<InstalledModules> offered = bundles.registerService(InstalledModules.class, modules, null);
		ServiceRegistration<ClientSession> service = bundles.registerService(ClientSession.class, session, properties);
		try {
			int code = PlatformUI.createAndRunWorkbench(display, new ClientAdvisor(session));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			offered.unregister();
			service.unregister();
			session.close();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning())
			return;
		PlatformUI.getWorkbench().getDisplay().asyncExec(PlatformUI.getWorkbench()::close);
	}
}
