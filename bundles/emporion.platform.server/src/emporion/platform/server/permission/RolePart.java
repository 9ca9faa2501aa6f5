package emporion.platform.server.permission;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

import emporion.platform.permission.Permission;
import emporion.platform.permission.RoleText;

/**
 * What one module has to say of a role; several modules may say something of the same one.
 *
 * @param role code of the role
 * @param name how it is called; a module that only adds to another's role leaves it out
 */
public record RolePart(String role, Optional<RoleText> name, List<Permission> permissions) {

	public RolePart {
		requireNonNull(role, "role");
		requireNonNull(name, "name");
		permissions = List.copyOf(permissions);
	}
}
