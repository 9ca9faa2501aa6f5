package emporion.platform.server.operation.internal;

import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.outcome.Problem;

/** Defects that reach the edge: the log gets everything, the user a number under which it is found there. */
public final class Incidents {

	private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

	/** @param what was being done, for the log */
	public Problem report(String what, Throwable defect) {
		String incident = UUID.randomUUID().toString().substring(0, 8);
		LOG.error("Incident {}: {}", incident, what, defect);
		return Problem.error("PLT-001", incident);
	}
}
