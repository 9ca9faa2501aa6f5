package emporion.crm;

import static java.util.Objects.requireNonNull;

import emporion.crm.RejectLeadOperation.LeadRejected;
import emporion.crm.model.Lead;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;

/**
 * Puts a lead aside as not worth following. Refused when it was converted or rejected before, or no reason is given.
 */
public record RejectLeadOperation(Ref<Lead> lead, String reason) implements Operation<LeadRejected> {

	public RejectLeadOperation {
		requireNonNull(lead, "lead");
		requireNonNull(reason, "reason");
	}

	/** The lead, put aside. */
	public record LeadRejected(Ref<Lead> lead) {
	}
}
