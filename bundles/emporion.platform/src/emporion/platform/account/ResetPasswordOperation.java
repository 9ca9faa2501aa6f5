package emporion.platform.account;

import static java.util.Objects.requireNonNull;

import emporion.platform.operation.RecordedOperation;

/**
 * Gives somebody a password that must be changed at the next log-in; ends the account's lock-out and its sessions. Only administrators
 * may, and not for themselves (PLT-062).
 */
public record ResetPasswordOperation(String login, String newPassword) implements RecordedOperation<PasswordChanged> {

	public ResetPasswordOperation {
		requireNonNull(login, "login");
		requireNonNull(newPassword, "newPassword");
	}

	@Override
	public String logged() {
		return login;
	}

	/** Without the password, which must not get into logs. */
	@Override
	public String toString() {
		return "ResetPasswordOperation[" + login + "]";
	}
}
