package emporion.platform.server.runtime;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.time.BusinessClock;

/** The machine's clock, in the time zone of the system property {@code emporion.zone} (Europe/Warsaw without it). */
@Component(service = BusinessClock.class)
public final class SystemClock implements BusinessClock {

	private final ZoneId zone;
	private final Clock clock = Clock.systemUTC();

	@Activate
	public SystemClock() {
		this(ZoneId.of(System.getProperty("emporion.zone", "Europe/Warsaw")));
	}

	public SystemClock(ZoneId zone) {
		this.zone = zone;
	}

	@Override
	public Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	@Override
	public ZoneId zone() {
		return zone;
	}
}
