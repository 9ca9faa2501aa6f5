package emporion.demo.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * One story with exact figures, played on a server of its own.
 *
 * @param today what the server's clock says at the beginning
 * @param given what is there before; nothing of it may be refused
 * @param when  what users do, in order
 * @param then  what must hold at the end
 */
record Scenario(Place place, String title, LocalDate today, List<Step> given, List<Step> when, List<Expectation> then) {

	/** The day on which a scenario plays that names none. */
	static final LocalDate USUAL_DAY = LocalDate.of(2026, 6, 1);

	Scenario {
		given = List.copyOf(given);
		when = List.copyOf(when);
		then = List.copyOf(then);
	}
}
