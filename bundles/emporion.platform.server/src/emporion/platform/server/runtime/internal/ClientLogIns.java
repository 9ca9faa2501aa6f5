package emporion.platform.server.runtime.internal;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.account.LogInAnswer;
import emporion.platform.account.LogInRequest;
import emporion.platform.account.SessionInfo;
import emporion.platform.server.account.LogIns.Accepted;
import emporion.platform.server.account.Origin;
import emporion.platform.server.repository.RepositoryHost;
import emporion.platform.server.runtime.ServerSecurity;
import emporion.platform.server.session.OpenSessions.Keys;
import emporion.platform.server.session.SessionLine;
import emporion.platform.wire.WireFormat;
import emporion.platform.wire.WireProtocol;

/** Clients' log-ins over the wire, and how their sessions are ended by others. Thread-safe. */
final class ClientLogIns implements AutoCloseable {

	/** What was said last should arrive before the line is cut. */
	private static final long FAREWELL_MILLIS = 500;

	private final ServerSecurity security;
	private final RepositoryHost repository;
	private final WireFormat format;
	private final ScheduledExecutorService cutter = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("emporion-sessions").factory());

	ClientLogIns(ServerSecurity security, RepositoryHost repository, WireFormat format) {
		this.security = security;
		this.repository = repository;
		this.format = format;
	}

	/** @return outcome of the answer, as text */
	String answer(ServerProtocol protocol, String json) {
		LogInRequest request = format.read(json, LogInRequest.class);
		Origin origin = new Origin(repository.addressOf(protocol), Origin.Door.CLIENT);
		return format.writeOutcome(request.resumeToken().isPresent() ? resumed(protocol, request, origin) : logIn(protocol, request, origin),
				LogInAnswer.class);
	}

	private Outcome<LogInAnswer> logIn(ServerProtocol protocol, LogInRequest request, Origin origin) {
		Object connection = repository.connectionOf(protocol);
		return security.logIns().logIn(request, origin).map(user -> answer(user,
				security.sessions().begin(user, origin, request.clientVersion(), connection, line(protocol, connection))));
	}

	private Outcome<LogInAnswer> resumed(ServerProtocol protocol, LogInRequest request, Origin origin) {
		String token = request.resumeToken().orElseThrow();
		Optional<Problem> refusal = security.sessions().resumeProblem(request.login(), token);
		if (refusal.isPresent())
			return Outcome.refused(refusal.get());
		Outcome<Accepted> user = security.logIns().vouchedFor(request.login(), origin, request.clientVersion() + " (again)");
		if (!user.isDone())
			return Outcome.refused(user.problems());
		Object connection = repository.connectionOf(protocol);
		Optional<Keys> keys = security.sessions().resume(token, user.orElseThrow(), origin, request.clientVersion(), connection,
				line(protocol, connection));
		return keys.map(found -> Outcome.done(answer(user.orElseThrow(), found))).orElseGet(() -> Outcome.refused(Problem.error("PLT-046")));
	}

	private static LogInAnswer answer(Accepted user, Keys keys) {
		return new LogInAnswer(keys.ticket(), keys.resumeToken(), user.displayName(), user.language());
	}

	private SessionLine line(ServerProtocol protocol, Object connection) {
		return reason -> {
			// The log-in's own channel is closed by now; the client listens on another of the same connection.
			protocol.tellConnection(connection, WireProtocol.SESSION_ENDED, format.writeOutcome(Outcome.refused(reason), SessionInfo.class));
			cutter.execute(() -> repository.endSession(connection));
			cutter.schedule(() -> repository.cut(connection), FAREWELL_MILLIS, TimeUnit.MILLISECONDS);
		};
	}

	@Override
	public void close() {
		cutter.shutdownNow();
	}
}
