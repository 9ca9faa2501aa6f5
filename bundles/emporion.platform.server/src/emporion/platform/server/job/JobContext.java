package emporion.platform.server.job;

import static java.util.Objects.requireNonNull;

import emporion.base.time.BusinessClock;
import emporion.platform.operation.Operations;
import emporion.platform.query.Lists;

/**
 * What a job works with.
 *
 * @param clock      the company's time
 * @param operations run as the server itself
 * @param lists      read as the server itself
 */
public record JobContext(BusinessClock clock, Operations operations, Lists lists) {

	public JobContext {
		requireNonNull(clock, "clock");
		requireNonNull(operations, "operations");
		requireNonNull(lists, "lists");
	}
}
