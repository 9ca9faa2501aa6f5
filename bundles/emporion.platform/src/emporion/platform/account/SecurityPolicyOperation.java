package emporion.platform.account;

import emporion.platform.operation.Operation;

/** Asks how accounts are guarded; everybody may. Changes nothing. */
public record SecurityPolicyOperation() implements Operation<SecurityPolicy> {
}
