package emporion.platform.account;

import static java.util.Objects.requireNonNull;

import emporion.platform.operation.RecordedOperation;

/** Ends the waiting after wrong passwords. Only administrators may. */
public record UnlockAccountOperation(String login) implements RecordedOperation<AccountChanged> {

	public UnlockAccountOperation {
		requireNonNull(login, "login");
	}

	@Override
	public String logged() {
		return login;
	}
}
