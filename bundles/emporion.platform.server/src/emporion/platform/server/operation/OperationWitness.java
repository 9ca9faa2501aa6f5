package emporion.platform.server.operation;

import java.util.Optional;

import emporion.base.outcome.Outcome;
import emporion.platform.operation.Operation;

/** Hears how operations end, before the asking user does. Thread-safe. */
@FunctionalInterface
public interface OperationWitness {

	/**
	 * @param name      class name of the operation
	 * @param operation empty for one that was refused before it was read
	 */
	void answered(String user, String name, Optional<Operation<?>> operation, Outcome<?> outcome);
}
