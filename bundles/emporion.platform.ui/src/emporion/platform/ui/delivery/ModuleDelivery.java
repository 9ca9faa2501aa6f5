package emporion.platform.ui.delivery;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.ui.Labels;
import emporion.platform.ui.operation.ProblemDialog;
import emporion.platform.ui.operation.ProblemTexts;
import emporion.platform.ui.session.ClientSession;
import emporion.platform.wire.ClientBundle;
import emporion.platform.wire.ClientBundles;

/**
 * Fetches the bundles of the server's modules and starts them in this client. Whatever goes wrong, the client works as before, without the
 * module that could not be brought.
 */
public final class ModuleDelivery {

	private static final Logger LOG = LoggerFactory.getLogger(ModuleDelivery.class);

	private final ClientSession session;
	private final BundleCache cache;
	private final List<Problem> problems = new ArrayList<>();

	private ModuleDelivery(ClientSession session) {
		this.session = session;
		cache = new BundleCache(Path.of(System.getProperty("emporion.client.home", Platform.getLocation().toOSString()), "modules"));
	}

	/** Brings what is missing, with progress where there is something to wait for, and tells what could not be brought. In the UI thread. */
	public static void into(Display display, ClientSession session) {
		ModuleDelivery delivery = new ModuleDelivery(session);
		Shell shell = new Shell(display);
		try {
			ProgressMonitorDialog progress = new ProgressMonitorDialog(shell);
			progress.setOpenOnRun(false);
			progress.run(true, true, monitor -> delivery.bring(monitor, () -> display.syncExec(progress::open)));
			if (!delivery.problems.isEmpty())
				ProblemDialog.show(shell, Labels.beside(ModuleDelivery.class).text("delivery.failed"), delivery.problems, ProblemTexts.ofClient());
		} catch (InvocationTargetException defect) {
			throw new IllegalStateException("modules could not be brought", defect.getCause());
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		} finally {
			shell.dispose();
		}
	}

	/** @param waiting called before something takes longer */
	private void bring(IProgressMonitor monitor, Runnable waiting) {
		try {
			Outcome<ClientBundles> answer = session.bundles().bundles();
			if (!(answer instanceof Outcome.Done<ClientBundles> done)) {
				problems.addAll(answer.problems());
				return;
			}
			List<ClientBundle> wanted = done.result().bundles();
			List<ClientBundle> missing = cache.missing(wanted);
			if (!missing.isEmpty())
				waiting.run();
			List<ClientBundle> usable = new ArrayList<>(wanted);
			usable.removeIf(bundle -> fetchFailed(bundle, missing, monitor));
			problems.addAll(new ModuleBundles(FrameworkUtil.getBundle(ModuleDelivery.class).getBundleContext()).use(usable, cache));
			cache.keepOnly(wanted);
			session.learnModels();
			if (!wanted.isEmpty())
				LOG.info("{} bundles of the server's modules are in use, {} of them were fetched", usable.size(), missing.size());
		} catch (ServerUnavailableException broken) {
			LOG.warn("The modules of the server did not come", broken);
			problems.add(Problem.error("PLT-928"));
		}
	}

	private boolean fetchFailed(ClientBundle bundle, List<ClientBundle> missing, IProgressMonitor monitor) {
		if (!missing.contains(bundle))
			return false;
		monitor.beginTask(Labels.beside(ModuleDelivery.class).text("delivery.fetching", bundle.module(), bundle.name()), (int) bundle.size());
		Outcome<Path> fetched = cache.fetch(session.bundles(), bundle, bytes -> monitor.worked((int) bytes), monitor::isCanceled);
		problems.addAll(fetched.problems());
		return !fetched.isDone();
	}
}
