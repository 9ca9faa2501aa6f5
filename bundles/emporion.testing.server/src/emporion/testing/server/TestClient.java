package emporion.testing.server;

import java.time.Duration;

import emporion.platform.operation.Operations;
import emporion.platform.query.Lists;
import emporion.platform.session.RepositorySession;
import emporion.platform.wire.ServerDoor;

/**
 * One user's client, connected over TCP.
 *
 * @param repository model objects
 * @param door       operations and lists
 */
public record TestClient(RepositorySession repository, ServerDoor door) implements AutoCloseable {

	static TestClient on(RepositorySession repository) {
		return new TestClient(repository, new ServerDoor(repository.connector(), Duration.ofSeconds(60)));
	}

	public Operations operations() {
		return door.operations();
	}

	public Lists lists() {
		return door.lists();
	}

	@Override
	public void close() {
		door.close();
		repository.close();
	}
}
