package emporion.platform.account;

import static java.util.Objects.requireNonNull;

import emporion.platform.operation.RecordedOperation;

/** Sets how accounts are guarded. Only administrators may. Answers the policy that holds now. */
public record ChangeSecurityPolicyOperation(SecurityPolicy policy) implements RecordedOperation<SecurityPolicy> {

	public ChangeSecurityPolicyOperation {
		requireNonNull(policy, "policy");
	}

	@Override
	public String logged() {
		return policy.toString();
	}
}
