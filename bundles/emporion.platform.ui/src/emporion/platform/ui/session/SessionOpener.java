package emporion.platform.ui.session;

import emporion.base.outcome.Outcome;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.session.RepositorySession;
import emporion.platform.transport.ServerTrust;

/** Logs in. An OSGi service; the one of highest ranking is asked. */
public interface SessionOpener {

	/**
	 * Connects and logs in; blocks.
	 *
	 * @param trust    whom to believe to be that server
	 * @param password not kept; the caller may clear it afterwards
	 * @return the session, or refused because the server is not trusted ({@link RepositorySession#UNKNOWN_SERVER},
	 *         {@link RepositorySession#OTHER_SERVER}), user or password are wrong, or the client is too old
	 * @throws ServerUnavailableException if nobody answers at that address
	 */
	Outcome<ClientSession> open(ServerAddress server, ServerTrust trust, String user, char[] password);
}
