package emporion.platform.account;

import static java.util.Objects.requireNonNull;

import emporion.platform.operation.RecordedOperation;

/**
 * Lets a person log in. Only administrators may. Refused for a login that exists or is malformed (PLT-031, PLT-034), a display name that
 * is blank or too long (PLT-037), an unknown language (PLT-038) or a password that the {@link SecurityPolicy} does not take (PLT-033,
 * PLT-063, PLT-064).
 *
 * @param login              small letters, digits, {@code . - _}, beginning with a letter, at most 40 characters; never changes
 * @param displayName        1 to 120 characters
 * @param language           {@code en}, {@code pl} or {@code uk}
 * @param administrator      may create accounts and use the server's console
 * @param password           as the policy wants it
 * @param mustChangePassword whether it is good for nothing but setting an own one
 */
public record CreateAccountOperation(String login, String displayName, String language, boolean administrator, String password,
		boolean mustChangePassword) implements RecordedOperation<AccountCreated> {

	public CreateAccountOperation {
		requireNonNull(login, "login");
		requireNonNull(displayName, "displayName");
		requireNonNull(language, "language");
		requireNonNull(password, "password");
	}

	/** For a password of the user's own choosing. */
	public CreateAccountOperation(String login, String displayName, String language, boolean administrator, String password) {
		this(login, displayName, language, administrator, password, false);
	}

	@Override
	public String logged() {
		return login + (administrator ? ": administrator" : "");
	}

	/** Without the password, which must not get into logs. */
	@Override
	public String toString() {
		return "CreateAccountOperation[" + login + "]";
	}
}
