package emporion.platform.ui.session.internal;

import java.time.Duration;
import java.util.List;

import emporion.base.outcome.Outcome;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.account.LogInRequest;
import emporion.platform.session.RepositorySession;
import emporion.platform.session.ServerLogIn;
import emporion.platform.wire.ServerDoor;
import emporion.platform.wire.WireFormat;

/** One connection to the server with everything that runs over it. When it breaks, another takes its place. */
record Line(RepositorySession repository, ServerDoor door) implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/** @throws ServerUnavailableException if nobody answers */
	static Outcome<Line> open(LogIn logIn) {
		return ServerLogIn.open(logIn.endpoint(), LogInRequest.of(logIn.user(), new String(logIn.password()), ""),
				List.copyOf(logIn.models().get()), new WireFormat()).map(ServerLogIn::repository).map(Line::over);
	}

	private static Line over(RepositorySession repository) {
		boolean done = false;
		try {
			Line line = new Line(repository, new ServerDoor(repository.connector(), PATIENCE));
			done = true;
			return line;
		} finally {
			if (!done)
				repository.close();
		}
	}

	@Override
	public void close() {
		door.close();
		repository.close();
	}
}
