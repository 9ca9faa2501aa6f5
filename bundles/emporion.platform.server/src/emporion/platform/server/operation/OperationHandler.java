package emporion.platform.server.operation;

import emporion.base.outcome.Outcome;
import emporion.platform.operation.Operation;
import emporion.platform.operation.OperationContext;

/**
 * Does one kind of operation. Registered as an OSGi service by the domain's server bundle; stateless, may be called concurrently.
 *
 * @param <O> the operation's record
 * @param <R> its result
 */
public interface OperationHandler<O extends Operation<R>, R extends Record> {

	/** @return the record class this handler does; its name is the operation's name on the wire */
	Class<O> operation();

	/**
	 * Does it: reads, decides, and stages changes in {@link OperationContext#work()}. The runner commits them when the outcome is done
	 * and drops them when it is refused or an exception is thrown. On a conflict with another commit the runner calls again with a fresh
	 * context, so a handler has no effect outside its context.
	 */
	Outcome<R> handle(O operation, OperationContext context);

	/**
	 * Called once when the operation is committed and survives a crash, before it is answered: for what must not be done within a
	 * transaction. A crash may come between the commit and this call.
	 */
	default void committed(O operation, R result) {
		// most operations are done with their commit
	}

	/**
	 * @return whether every logged-in user may run it, with any role or none, because the handler itself sees to it that it concerns the
	 *         asking user only: changing one's own password
	 */
	default boolean isForEverybody() {
		return false;
	}
}
