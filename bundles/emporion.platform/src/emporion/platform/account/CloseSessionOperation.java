package emporion.platform.account;

import static java.util.Objects.requireNonNull;

import emporion.platform.operation.RecordedOperation;

/**
 * Ends a session at once; its client is told. Everybody may close their own sessions, administrators any. Refused when there is none that
 * the asking user may close (PLT-070).
 */
public record CloseSessionOperation(String id) implements RecordedOperation<AccountChanged> {

	public CloseSessionOperation {
		requireNonNull(id, "id");
	}

	@Override
	public String logged() {
		return id;
	}
}
