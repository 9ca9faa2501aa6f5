package emporion.base.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The company's clock: every rule, number and document takes its time from here, so that tests and replays can set it.
 * Implementations are thread-safe.
 */
public interface BusinessClock {

	/** @return the present moment, to microseconds (what every supported database keeps) */
	Instant now();

	/** @return the time zone in which the company's business days begin and end */
	ZoneId zone();

	/** @return the business day of {@link #now()} in {@link #zone()} */
	default LocalDate today() {
		return LocalDate.ofInstant(now(), zone());
	}
}
