package emporion.platform.account;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

import emporion.platform.operation.Operation;

/**
 * Gives an account another password: everybody their own, if they know the present one (else PLT-035); an administrator anybody's.
 *
 * @param login           of the account
 * @param presentPassword needed for one's own account
 * @param newPassword     8 to 128 characters (else PLT-033)
 */
public record ChangePasswordOperation(String login, Optional<String> presentPassword, String newPassword)
		implements Operation<PasswordChanged> {

	public ChangePasswordOperation {
		requireNonNull(login, "login");
		requireNonNull(presentPassword, "presentPassword");
		requireNonNull(newPassword, "newPassword");
	}

	/** Without the passwords, which must not get into logs. */
	@Override
	public String toString() {
		return "ChangePasswordOperation[" + login + "]";
	}
}
