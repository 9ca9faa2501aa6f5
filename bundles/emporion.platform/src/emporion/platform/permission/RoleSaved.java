package emporion.platform.permission;

import emporion.platform.Ref;
import emporion.platform.model.Role;

/** A role is as it was asked for. */
public record RoleSaved(Ref<Role> role) {
}
