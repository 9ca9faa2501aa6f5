package emporion.platform.account;

import static java.util.Objects.requireNonNull;

import emporion.platform.operation.RecordedOperation;

/** Takes away somebody's second factor, for a lost telephone; the account's sessions are closed. Only administrators may, not for themselves (PLT-062). */
public record ResetSecondFactorOperation(String login) implements RecordedOperation<AccountChanged> {

	public ResetSecondFactorOperation {
		requireNonNull(login, "login");
	}

	@Override
	public String logged() {
		return login;
	}
}
