package emporion.platform.ui.session;

import emporion.base.outcome.Outcome;
import emporion.platform.operation.ServerUnavailableException;

/** Logs in. An OSGi service; the one of highest ranking is asked. */
public interface SessionOpener {

	/**
	 * Connects and logs in; blocks.
	 *
	 * @param password not kept; the caller may clear it afterwards
	 * @return the session, or refused because user or password are wrong or the client is too old
	 * @throws ServerUnavailableException if nobody answers at that address
	 */
	Outcome<ClientSession> open(ServerAddress server, String user, char[] password);
}
