package emporion.platform.permission;

import static java.util.Objects.requireNonNull;

import emporion.platform.operation.RecordedOperation;

/**
 * Deletes a role that an administrator has made. Refused for one that a module has brought (PLT-244), that somebody has (PLT-246), or that
 * does not exist (PLT-242).
 */
public record DeleteRoleOperation(String code) implements RecordedOperation<DeleteRoleOperation.RoleDeleted> {

	public DeleteRoleOperation {
		requireNonNull(code, "code");
	}

	@Override
	public String logged() {
		return code;
	}

	/** The role is gone. */
	public record RoleDeleted(String code) {
	}
}
