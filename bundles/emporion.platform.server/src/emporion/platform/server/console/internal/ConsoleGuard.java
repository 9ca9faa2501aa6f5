package emporion.platform.server.console.internal;

import java.io.IOException;
import java.net.InetSocketAddress;

import org.apache.sshd.server.session.ServerSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.account.LogInRequest;
import emporion.platform.server.account.LogIns.Accepted;
import emporion.platform.server.account.Origin;
import emporion.platform.server.runtime.ServerSecurity;

/** Lets administrators in by the same desk as clients, and keeps their sessions among the others. Thread-safe. */
public final class ConsoleGuard implements SshConsole.Guard {

	private static final Logger LOG = LoggerFactory.getLogger(ConsoleGuard.class);
	/** SSH's reason "by application". */
	private static final int ENDED = 11;

	private final ServerSecurity security;

	public ConsoleGuard(ServerSecurity security) {
		this.security = security;
	}

	@Override
	public Outcome<?> logIn(ServerSession session, LogInRequest request) {
		Outcome<Accepted> outcome = security.logIns().logIn(request, origin(session));
		return outcome.isDone() && !opened(session, outcome.orElseThrow()) ? Outcome.refused(Problem.error("PLT-032")) : outcome;
	}

	@Override
	public boolean letsInByKey(ServerSession session, String login) {
		// SSH asks twice: whether a key would do, and with the proof of it
		if (security.sessions().onConnected(session).isPresent())
			return true;
		Outcome<Accepted> outcome = security.logIns().vouchedFor(login, origin(session), "key");
		return outcome.isDone() && opened(session, outcome.orElseThrow());
	}

	private boolean opened(ServerSession session, Accepted user) {
		if (!user.administrator()) {
			security.turnedAway(user.login(), origin(session), "PLT-032");
			return false;
		}
		security.sessions().beginConnected(user, origin(session), String.valueOf(session.getClientVersion()), session, reason -> end(session));
		session.addCloseFutureListener(future -> security.closed(session));
		return true;
	}

	private static void end(ServerSession session) {
		try {
			session.disconnect(ENDED, "Your session was closed.");
		} catch (IOException e) {
			LOG.debug("The console's line was gone already", e);
		}
	}

	private static Origin origin(ServerSession session) {
		String address = session.getClientAddress() instanceof InetSocketAddress remote ? remote.getAddress().getHostAddress() : "";
		return new Origin(address, Origin.Door.CONSOLE);
	}

	@Override
	public void during(ServerSession session, Runnable work) {
		security.sessions().touch(session);
		security.current().during(security.sessions().onConnected(session), () -> {
			work.run();
			return null;
		});
	}
}
