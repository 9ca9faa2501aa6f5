package emporion.platform.account;

import static java.util.Objects.requireNonNull;

import emporion.platform.operation.RecordedOperation;

/** Says whether an account logs in with a second factor whatever its roles. Only administrators may. */
public record RequireSecondFactorOperation(String login, boolean required) implements RecordedOperation<AccountChanged> {

	public RequireSecondFactorOperation {
		requireNonNull(login, "login");
	}

	@Override
	public String logged() {
		return login + (required ? ": required" : ": not required");
	}
}
