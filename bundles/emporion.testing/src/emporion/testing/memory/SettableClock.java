package emporion.testing.memory;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import emporion.base.time.BusinessClock;

/** A clock that stands still until it is set. Its zone is Warsaw's. Not thread-safe. */
public final class SettableClock implements BusinessClock {

	private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

	private Instant now;

	public SettableClock(Instant now) {
		this.now = requireNonNull(now, "now");
	}

	/** @return a clock at noon of the day */
	public static SettableClock at(LocalDate day) {
		return new SettableClock(noon(day));
	}

	/** Sets the clock to noon of the day. */
	public void set(LocalDate day) {
		now = noon(day);
	}

	public void set(Instant moment) {
		now = requireNonNull(moment, "moment");
	}

	public void advance(Duration by) {
		now = now.plus(by);
	}

	private static Instant noon(LocalDate day) {
		return day.atTime(LocalTime.NOON).atZone(WARSAW).toInstant();
	}

	@Override
	public Instant now() {
		return now;
	}

	@Override
	public ZoneId zone() {
		return WARSAW;
	}
}
