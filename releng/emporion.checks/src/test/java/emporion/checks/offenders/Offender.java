package emporion.checks.offenders;

import java.time.Instant;
import java.util.Date;

/** Does what a core must not, so that the checks can be seen to find it. */
public final class Offender {

	static int state;

	private final float share = 1;

	java.sql.Connection connection;
	java.awt.Color colour;

	double doubled(int amount) {
		return 2 * amount;
	}

	void take(Double amount) {
	}

	Date time() {
		return Instant.now().toEpochMilli() < System.currentTimeMillis() ? new Date() : null;
	}
}
