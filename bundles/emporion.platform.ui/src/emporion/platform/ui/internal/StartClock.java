package emporion.platform.ui.internal;

import java.lang.management.ManagementFactory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says how long the client took from the start of its process to its window, for the log and the benchmark. */
final class StartClock {

	private static final Logger LOG = LoggerFactory.getLogger(StartClock.class);

	private StartClock() {
	}

	static void report() {
		long millis = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
		LOG.info("window open after {} ms", millis);
		if (Boolean.getBoolean("emporion.reportStart"))
			System.out.println("client.start.ms=" + millis);
	}
}
