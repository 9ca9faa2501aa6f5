package emporion.platform.account;

import static java.util.Objects.requireNonNull;

import emporion.platform.operation.RecordedOperation;

/**
 * Gives the asking user a second factor, or another one in place of the present. Refused when the password is wrong (PLT-035) or the code
 * does not belong to the secret (PLT-043).
 */
public record SetUpSecondFactorOperation(String presentPassword, SecondFactorSetUp setUp) implements RecordedOperation<AccountChanged> {

	public SetUpSecondFactorOperation {
		requireNonNull(presentPassword, "presentPassword");
		requireNonNull(setUp, "setUp");
	}

	@Override
	public String logged() {
		return "";
	}

	/** Without anything secret. */
	@Override
	public String toString() {
		return "SetUpSecondFactorOperation[]";
	}
}
