package emporion.platform.server.operation;

/** Where units of work come from: the repository. Thread-safe. */
public interface WorkSource {

	/**
	 * Begins a unit of work. Cheap: transactions are kept open and used again.
	 *
	 * @param user log-in name as whom it reads and commits
	 */
	CommittableWork begin(String user);

	/** Returns when everything that was {@link CommittableWork#commitVisibly committed visibly} before this call survives a crash. */
	default void awaitDurable() {
		// for sources whose commits are durable when they return
	}
}
