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
record Line(RepositorySession repository, ServerDoor door, String resumeToken) implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/** @throws ServerUnavailableException if nobody answers */
	static Outcome<Line> open(LogIn logIn, LogInRequest request) {
		return ServerLogIn.open(logIn.endpoint(), request, List.copyOf(logIn.models().get()), new WireFormat()).map(Line::over);
	}

	private static Line over(ServerLogIn logIn) {
		RepositorySession repository = logIn.repository();
		boolean done = false;
		try {
			Line line = new Line(repository, new ServerDoor(repository.connector(), PATIENCE), logIn.answer().resumeToken());
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
