package emporion.platform.server.account;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import emporion.base.time.BusinessClock;

/** A clock that stands still until it is advanced. */
final class SteppingClock implements BusinessClock {

	private volatile Instant now = Instant.parse("2026-06-01T08:00:00Z");

	void advance(Duration by) {
		now = now.plus(by);
	}

	@Override
	public Instant now() {
		return now;
	}

	@Override
	public ZoneId zone() {
		return ZoneId.of("Europe/Warsaw");
	}
}
