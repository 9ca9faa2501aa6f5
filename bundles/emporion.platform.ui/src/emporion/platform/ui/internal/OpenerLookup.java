package emporion.platform.ui.internal;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

import emporion.base.outcome.Outcome;
import emporion.platform.account.LogInRequest;
import emporion.platform.transport.ServerTrust;
import emporion.platform.ui.session.ClientSession;
import emporion.platform.ui.session.ServerAddress;
import emporion.platform.ui.session.SessionOpener;

/** Finds the service that logs in. It may come a moment after the application starts. */
final class OpenerLookup {

	private static final long PATIENCE_MILLIS = 10_000;

	private OpenerLookup() {
	}

	static SessionOpener opener() {
		return OpenerLookup::open;
	}

	private static Outcome<ClientSession> open(ServerAddress server, ServerTrust trust, LogInRequest request) {
		BundleContext bundles = FrameworkUtil.getBundle(OpenerLookup.class).getBundleContext();
		ServiceTracker<SessionOpener, SessionOpener> openers = new ServiceTracker<>(bundles, SessionOpener.class, null);
		openers.open();
		try {
			SessionOpener opener = openers.waitForService(PATIENCE_MILLIS);
			if (opener == null)
				throw new IllegalStateException("no bundle offers a " + SessionOpener.class.getName());
			return opener.open(server, trust, request);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while logging in", stopped);
		} finally {
			openers.close();
		}
	}
}
