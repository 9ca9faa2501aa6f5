package emporion.platform.permission;

import static java.util.Objects.requireNonNull;

import emporion.platform.operation.RecordedOperation;

/**
 * Makes a role or gives an existing one these names and permissions. Refused for the administrators' role (PLT-244), for a role that may
 * more than the asking user (PLT-243), before or after, and for one without a name (PLT-245).
 */
public record SaveRoleOperation(RoleDefinition role) implements RecordedOperation<RoleSaved> {

	public SaveRoleOperation {
		requireNonNull(role, "role");
	}

	@Override
	public String logged() {
		return role.code() + ": " + role.permissions().size() + " permissions";
	}
}
