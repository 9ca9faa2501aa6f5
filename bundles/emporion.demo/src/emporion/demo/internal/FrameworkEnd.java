package emporion.demo.internal;

import java.util.concurrent.TimeUnit;

import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the whole process in good order. */
final class FrameworkEnd {

	private static final Logger LOG = LoggerFactory.getLogger(FrameworkEnd.class);
	private static final long PATIENCE = TimeUnit.SECONDS.toMillis(30);

	private final BundleContext context;

	FrameworkEnd(BundleContext context) {
		this.context = context;
	}

	/** Stops all bundles, then ends the process with this code. Never called by a thread that a bundle's stop waits for. */
	void with(int exitCode) {
		try {
			Framework framework = context.getBundle(0).adapt(Framework.class);
			framework.stop();
			framework.waitForStop(PATIENCE);
		} catch (BundleException e) {
			LOG.error("The framework does not stop", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		System.exit(exitCode);
	}
}
