package emporion.platform.account;

import static java.util.Objects.requireNonNull;

import emporion.platform.operation.RecordedOperation;

/** Lets somebody log in no more, or again; a deactivated account's sessions are closed. Only administrators may, not for themselves (PLT-062). */
public record SetAccountActiveOperation(String login, boolean active) implements RecordedOperation<AccountChanged> {

	public SetAccountActiveOperation {
		requireNonNull(login, "login");
	}

	@Override
	public String logged() {
		return login + (active ? ": active" : ": not active");
	}
}
