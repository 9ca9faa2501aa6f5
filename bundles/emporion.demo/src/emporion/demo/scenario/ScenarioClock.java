package emporion.demo.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import emporion.base.time.BusinessClock;

/** A clock that a scenario sets to the days it plays on. Within a day it runs on from eight in the morning. Thread-safe. */
public final class ScenarioClock implements BusinessClock {

	private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
	private static final LocalTime OPENING = LocalTime.of(8, 0);

	/** What was set, and what the machine's timer said then. */
	private record Setting(Instant moment, long nanos) {
	}

	private volatile Setting setting;

	public ScenarioClock(LocalDate day) {
		setting = at(day);
	}

	/** @throws IllegalArgumentException if the day is before the present one */
	public void goTo(LocalDate day) {
		if (day.isBefore(today()))
			throw new IllegalArgumentException("the clock says " + today() + " and cannot go back to " + day);
		if (day.isAfter(today()))
			setting = at(day);
	}

	private static Setting at(LocalDate day) {
		return new Setting(day.atTime(OPENING).atZone(WARSAW).toInstant(), System.nanoTime());
	}

	@Override
	public Instant now() {
		Setting last = setting;
		return last.moment.plus(Duration.ofNanos((System.nanoTime() - last.nanos) / 1000 * 1000));
	}

	@Override
	public ZoneId zone() {
		return WARSAW;
	}
}
