package emporion.platform.account;

import static java.util.Objects.requireNonNull;

import java.util.List;

import emporion.platform.operation.RecordedOperation;
import emporion.platform.permission.RoleDefinition;

/**
 * Lets a person log in. Only administrators may. Refused for a login that exists or is malformed (PLT-031, PLT-034), a display name that
 * is blank or too long (PLT-037), an unknown language (PLT-038) or role (PLT-242), or a password that the {@link SecurityPolicy} does not
 * take (PLT-033, PLT-063, PLT-064).
 *
 * @param login              small letters, digits, {@code . - _}, beginning with a letter, at most 40 characters; never changes
 * @param displayName        1 to 120 characters
 * @param language           {@code en}, {@code pl} or {@code uk}
 * @param roles              codes of the roles it gets; without one it may nothing
 * @param team               code of the team it belongs to; empty for none
 * @param branch             code of the branch it works in; empty for none
 * @param password           as the policy wants it
 * @param mustChangePassword whether it is good for nothing but setting an own one
 */
public record CreateAccountOperation(String login, String displayName, String language, List<String> roles, String team, String branch,
		String password, boolean mustChangePassword) implements RecordedOperation<AccountCreated> {

	public CreateAccountOperation {
		requireNonNull(login, "login");
		requireNonNull(displayName, "displayName");
		requireNonNull(language, "language");
		requireNonNull(team, "team");
		requireNonNull(branch, "branch");
		requireNonNull(password, "password");
		roles = List.copyOf(roles);
	}

	/** An account of no team and branch, an administrator's or one that may nothing yet, with a password of the user's own choosing. */
	public CreateAccountOperation(String login, String displayName, String language, boolean administrator, String password) {
		this(login, displayName, language, administrator, password, false);
	}

	/** An account of no team and branch: an administrator's, or one that may nothing yet. */
	public CreateAccountOperation(String login, String displayName, String language, boolean administrator, String password,
			boolean mustChangePassword) {
		this(login, displayName, language, administrator ? List.of(RoleDefinition.ADMINISTRATOR) : List.of(), "", "", password, mustChangePassword);
	}

	@Override
	public String logged() {
		return login + (roles.isEmpty() ? "" : ": roles " + String.join(", ", roles));
	}

	/** Without the password, which must not get into logs. */
	@Override
	public String toString() {
		return "CreateAccountOperation[" + login + "]";
	}
}
