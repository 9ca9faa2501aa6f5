package emporion.platform.session;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.ecore.EPackage;

import emporion.base.outcome.Outcome;
import emporion.platform.account.LogInAnswer;
import emporion.platform.account.LogInRequest;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.transport.ServerEndpoint;
import emporion.platform.wire.ServerDoor;
import emporion.platform.wire.WireFormat;

/**
 * Somebody logged in at a server.
 *
 * @param repository the session
 * @param answer     what the server said
 */
public record ServerLogIn(RepositorySession repository, LogInAnswer answer) {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/**
	 * Connects and logs in.
	 *
	 * @param models the packages whose objects are to be read
	 * @param format reads the reasons of refused commits
	 * @return logged in; or refused because something is wrong or missing yet (see {@link LogInRequest}): ask again with it
	 * @throws ServerUnavailableException if nobody answers there
	 */
	public static Outcome<ServerLogIn> open(ServerEndpoint server, LogInRequest request, Collection<EPackage> models, WireFormat format) {
		AtomicReference<LogInAnswer> answer = new AtomicReference<>();
		return RepositorySession.connect(server, request.login(), connector -> ServerDoor.logIn(connector, request, PATIENCE).map(given -> {
			answer.set(given);
			return given.ticket().toCharArray();
		}), models, format).map(session -> new ServerLogIn(session, answer.get()));
	}
}
