package emporion.platform.account;

import static java.util.Objects.requireNonNull;

import emporion.platform.operation.RecordedOperation;

/**
 * Gives an account another display name and language. Only administrators may. Refused as {@link CreateAccountOperation} refuses (PLT-037,
 * PLT-038).
 */
public record RenameAccountOperation(String login, String displayName, String language) implements RecordedOperation<AccountChanged> {

	public RenameAccountOperation {
		requireNonNull(login, "login");
		requireNonNull(displayName, "displayName");
		requireNonNull(language, "language");
	}

	@Override
	public String logged() {
		return login + ": " + displayName + ", " + language;
	}
}
