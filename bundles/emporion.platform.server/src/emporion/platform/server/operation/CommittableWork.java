package emporion.platform.server.operation;

import emporion.platform.operation.UnitOfWork;

/** A unit of work as its owner holds it: handlers see {@link UnitOfWork} only. Used by one thread. */
public interface CommittableWork extends UnitOfWork, AutoCloseable {

	/**
	 * Makes what is staged durable, all or nothing; nothing staged is nothing done. Called at most once.
	 *
	 * @throws CommitConflictException if another commit was faster; worth running again on fresh objects
	 * @throws CommitRefusedException  if a {@link emporion.platform.server.commit.CommitRule} has something against it
	 */
	void commit();

	/**
	 * As {@link #commit}, but may return before the commit survives a crash: what it held can be given to others at once. Nobody outside is
	 * told of it before {@link WorkSource#awaitDurable}.
	 */
	default void commitVisibly() {
		commit();
	}

	/** Drops what is staged and not committed, and gives back what the work holds. */
	@Override
	void close();
}
