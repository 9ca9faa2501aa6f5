package emporion.platform.ui.session;

import emporion.base.outcome.Outcome;
import emporion.platform.account.LogInRequest;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.session.RepositorySession;
import emporion.platform.transport.ServerTrust;

/** Logs in. An OSGi service; the one of highest ranking is asked. */
public interface SessionOpener {

	/**
	 * Connects and logs in; blocks.
	 *
	 * @param trust   whom to believe to be that server
	 * @param request who wants to log in, with what
	 * @return the session, or refused because the server is not trusted ({@link RepositorySession#UNKNOWN_SERVER},
	 *         {@link RepositorySession#OTHER_SERVER}), something in the request is wrong, or something is missing yet: see {@link LogInRequest}
	 * @throws ServerUnavailableException if nobody answers at that address
	 */
	Outcome<ClientSession> open(ServerAddress server, ServerTrust trust, LogInRequest request);
}
