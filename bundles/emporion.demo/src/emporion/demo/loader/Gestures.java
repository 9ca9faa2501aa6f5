package emporion.demo.loader;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import emporion.base.outcome.Outcome;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.platform.operation.Operation;

/**
 * Sends the loader's operations. Each has an id made from its name, so that a load that was killed can be started again: the server does
 * nothing a second time and answers as it did the first time.
 */
final class Gestures {

	private final ServerRuntime server;

	Gestures(ServerRuntime server) {
		this.server = server;
	}

	/**
	 * @param name unique among the loader's gestures
	 * @throws LoadFailedException if the server refuses
	 */
	<R extends Record> R run(String user, String name, Operation<R> operation) {
		UUID id = UUID.nameUUIDFromBytes(("emporion.demo.greenfield/" + name).getBytes(StandardCharsets.UTF_8));
		return switch (server.operations(user).run(id, operation)) {
			case Outcome.Done<R> done -> done.result();
			case Outcome.Refused<R> refused -> throw new LoadFailedException(name, server.texts().text(refused.problems(), Locale.ENGLISH));
		};
	}
}
