package emporion.platform.server.repository.internal;

import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.emf.cdo.common.util.CDOTimeProvider;

import emporion.base.time.BusinessClock;

/**
 * Commit times: the clock's milliseconds, but never the same twice and never going back. CDO wants each commit to have its own
 * millisecond and would sleep for it; here a burst of more than a thousand commits a second runs ahead of the clock instead. Thread-safe.
 */
final class MonotonicTime implements CDOTimeProvider {

	private final BusinessClock clock;
	private final AtomicLong last = new AtomicLong();

	MonotonicTime(BusinessClock clock) {
		this.clock = clock;
	}

	@Override
	public long getTimeStamp() {
		long now = clock.now().toEpochMilli();
		return last.updateAndGet(before -> Math.max(before + 1, now));
	}

	/** Goes on behind this time, the one of the last commit before a restart. */
	void continueAfter(long timeStamp) {
		last.accumulateAndGet(timeStamp, Math::max);
	}
}
