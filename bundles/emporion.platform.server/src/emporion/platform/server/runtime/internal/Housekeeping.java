package emporion.platform.server.runtime.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.time.BusinessClock;
import emporion.platform.account.SecurityPolicy;
import emporion.platform.server.account.SecurityPolicies;
import emporion.platform.server.operation.internal.ReceiptRetention;
import emporion.platform.server.security.SecurityLog;

/** Removes what the policy does not keep any longer: soon after the start and some times a day. Thread-safe. */
public final class Housekeeping implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
	private static final long FIRST_MINUTES = 2;
	private static final long EVERY_MINUTES = 6 * 60;

	private final SecurityPolicies policies;
	private final SecurityLog log;
	private final ReceiptRetention receipts;
	private final BusinessClock clock;
	private final ScheduledExecutorService timer = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("emporion-housekeeping").factory());

	public Housekeeping(SecurityPolicies policies, SecurityLog log, ReceiptRetention receipts, BusinessClock clock) {
		this.policies = policies;
		this.log = log;
		this.receipts = receipts;
		this.clock = clock;
		timer.scheduleWithFixedDelay(this::cleanUp, FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
	}

	private void cleanUp() {
		try {
			keepHouse();
		} catch (RuntimeException e) {
			LOG.error("What is no longer kept could not be removed; the next try is in {} minutes", EVERY_MINUTES, e);
		}
	}

	/** Does it now. @return how many receipts were removed */
	public long keepHouse() {
		SecurityPolicy policy = policies.current();
		Instant now = clock.now();
		log.trim(now.minus(Duration.ofDays(policy.logDays())));
		long removed = receipts.removeBefore(now.minus(Duration.ofDays(policy.receiptDays())));
		if (removed > 0)
			LOG.info("{} receipts of operations are older than {} days and were removed", removed, policy.receiptDays());
		return removed;
	}

	@Override
	public void close() {
		timer.shutdown();
		try {
			timer.awaitTermination(10, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
