package emporion.platform.server.operation.internal;

import java.util.Optional;

import emporion.base.outcome.Problem;
import emporion.platform.operation.Operation;
import emporion.platform.operation.Reading;
import emporion.platform.permission.Rights;
import emporion.platform.server.operation.OperationHandler;

/** Decides who may run what. Thread-safe. */
public interface OperationGuard {

	/** @return what the user may do */
	Rights rightsOf(String user);

	/** @return why the user may not run this kind of operation, whatever it names */
	Optional<Problem> mayRun(String user, OperationHandler<?, ?> handler);

	/** @return why the user may not run it with the objects that it names */
	Optional<Problem> mayUse(String user, OperationHandler<?, ?> handler, Operation<?> operation, Reading reading);
}
