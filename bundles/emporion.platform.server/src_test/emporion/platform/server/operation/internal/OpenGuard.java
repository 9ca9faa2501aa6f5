package emporion.platform.server.operation.internal;

import java.util.Optional;

import emporion.base.outcome.Problem;
import emporion.platform.operation.Operation;
import emporion.platform.operation.Reading;
import emporion.platform.permission.Rights;
import emporion.platform.server.operation.OperationHandler;

/** Lets everybody do everything. */
public final class OpenGuard implements OperationGuard {

	@Override
	public Rights rightsOf(String user) {
		return Rights.EVERYTHING;
	}

	@Override
	public Optional<Problem> mayRun(String user, OperationHandler<?, ?> handler) {
		return Optional.empty();
	}

	@Override
	public Optional<Problem> mayUse(String user, OperationHandler<?, ?> handler, Operation<?> operation, Reading reading) {
		return Optional.empty();
	}
}
