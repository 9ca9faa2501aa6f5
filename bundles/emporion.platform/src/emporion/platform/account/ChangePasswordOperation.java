package emporion.platform.account;

import static java.util.Objects.requireNonNull;

import emporion.platform.operation.RecordedOperation;

/**
 * Gives the asking user another password. Refused when the present one is wrong (PLT-035; failures count as of log-ins, PLT-041), or the
 * new one does not fit the {@link SecurityPolicy} (PLT-033, PLT-063, PLT-064, PLT-065). Other sessions of the user are closed.
 */
public record ChangePasswordOperation(String presentPassword, String newPassword) implements RecordedOperation<PasswordChanged> {

	public ChangePasswordOperation {
		requireNonNull(presentPassword, "presentPassword");
		requireNonNull(newPassword, "newPassword");
	}

	@Override
	public String logged() {
		return "";
	}

	/** Without the passwords, which must not get into logs. */
	@Override
	public String toString() {
		return "ChangePasswordOperation[]";
	}
}
