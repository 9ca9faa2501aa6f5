package emporion.platform.account;

import static java.util.Objects.requireNonNull;

import emporion.platform.operation.Operation;

/**
 * Lets a person log in. Only administrators may. Refused for a login that exists or is malformed (PLT-031, PLT-034), a display name that
 * is blank or too long (PLT-037), an unknown language (PLT-038) or a password of unfit length (PLT-033).
 *
 * @param login         small letters, digits, {@code . - _}, beginning with a letter, at most 40 characters; never changes
 * @param displayName   1 to 120 characters
 * @param language      {@code en}, {@code pl} or {@code uk}
 * @param administrator may create accounts and use the server's console
 * @param password      8 to 128 characters
 */
public record CreateAccountOperation(String login, String displayName, String language, boolean administrator, String password)
		implements Operation<AccountCreated> {

	public CreateAccountOperation {
		requireNonNull(login, "login");
		requireNonNull(displayName, "displayName");
		requireNonNull(language, "language");
		requireNonNull(password, "password");
	}

	/** Without the password, which must not get into logs. */
	@Override
	public String toString() {
		return "CreateAccountOperation[" + login + "]";
	}
}
