package emporion.platform.account;

import static java.util.Objects.requireNonNull;

import emporion.platform.operation.RecordedOperation;

/**
 * Takes away the asking user's second factor. Refused when the password is wrong (PLT-035), when there is none (PLT-067), or when the
 * account has to have one (PLT-068).
 */
public record RemoveSecondFactorOperation(String presentPassword) implements RecordedOperation<AccountChanged> {

	public RemoveSecondFactorOperation {
		requireNonNull(presentPassword, "presentPassword");
	}

	@Override
	public String logged() {
		return "";
	}

	/** Without the password. */
	@Override
	public String toString() {
		return "RemoveSecondFactorOperation[]";
	}
}
