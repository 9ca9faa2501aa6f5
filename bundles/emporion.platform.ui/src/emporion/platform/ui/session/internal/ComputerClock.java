package emporion.platform.ui.session.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import emporion.base.time.BusinessClock;

/** This computer's clock. */
record ComputerClock(ZoneId zone) implements BusinessClock {

	/** @return the zone of the company's days: the system property {@code emporion.zone}, else this computer's zone */
	static ZoneId companyZone() {
		String given = System.getProperty("emporion.zone", "");
		return given.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(given);
	}

	@Override
	public Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MICROS);
	}
}
