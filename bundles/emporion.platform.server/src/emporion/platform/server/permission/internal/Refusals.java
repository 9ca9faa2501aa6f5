package emporion.platform.server.permission.internal;

import emporion.base.outcome.Problem;
import emporion.platform.permission.Permit;
import emporion.platform.permission.Scope;

/** What is said to somebody who may not. It names the right that is missing, never what is kept from him. */
public final class Refusals {

	private Refusals() {
	}

	/** The user has no role with this permission. */
	public static Problem lacks(Permit permit, String target) {
		return Problem.error("PLT-240", permit, target);
	}

	/** The user may do it, but not with this record. */
	public static Problem outOfReach(Permit permit, String target, Scope scope) {
		return Problem.error("PLT-241", permit, target, scope);
	}

	/** The same for a record that the user may not see and one that is of no concern to him. */
	public static Problem unseen(String kind) {
		return Problem.error("PLT-240", Permit.SEE, kind);
	}

	/** The user may change the object, but not this field. */
	public static Problem frozen(String kind, String field) {
		return Problem.error("PLT-248", kind, field).at(field);
	}
}
