package emporion.platform.permission;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A role: what somebody may do who has it.
 *
 * @param code        small letters, digits and hyphens, beginning with a letter, at most 40 characters
 * @param permissions one for each permit and target
 */
public record RoleDefinition(String code, RoleText name, List<Permission> permissions) {

	/** Code of the role that may do everything; it cannot be altered, and somebody always has it. */
	public static final String ADMINISTRATOR = "administrator";

	public RoleDefinition {
		requireNonNull(name, "name");
		if (!isCode(code))
			throw new IllegalArgumentException("not a role's code: " + code);
		permissions = List.copyOf(permissions);
		Set<String> seen = new HashSet<>();
		for (Permission permission : permissions)
			if (!seen.add(permission.permit() + " " + permission.target()))
				throw new IllegalArgumentException(code + " speaks twice of " + permission.permit() + " " + permission.target());
	}

	public static boolean isCode(String text) {
		return text.matches("[a-z][a-z0-9-]{0,39}");
	}
}
