package emporion.platform.operation;

import java.util.UUID;

import emporion.base.outcome.Outcome;

/**
 * The door through which operations reach the server. On a client it leads over the connection, in the server straight to the runner; a
 * door always belongs to one logged-in user. Thread-safe.
 */
public interface Operations {

	/**
	 * Runs an operation and waits for its outcome. Sending the same id again answers the outcome of the first run and does nothing a
	 * second time, so a caller that lost its connection may ask again.
	 *
	 * @param id        chosen by the caller, one per gesture
	 * @param operation what to do; must be a record
	 * @return done with the result, or refused and nothing changed
	 * @throws ServerUnavailableException if no answer came; the operation may or may not have run, ask again with the same id
	 */
	<R extends Record> Outcome<R> run(UUID id, Operation<R> operation);

	/** Runs an operation under a fresh id. */
	default <R extends Record> Outcome<R> run(Operation<R> operation) {
		return run(UUID.randomUUID(), operation);
	}
}
