package emporion.platform.server.session;

import emporion.base.outcome.Problem;

/** What a session runs over. Thread-safe. */
public interface SessionLine {

	/** Tells the other end why and cuts the line; does not wait. */
	void end(Problem reason);
}
