package emporion.crm;

import static java.util.Objects.requireNonNull;

import emporion.crm.ReopenLeadOperation.LeadReopened;
import emporion.crm.model.Lead;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;

/**
 * Takes up a rejected lead again. Refused when it is not rejected.
 */
public record ReopenLeadOperation(Ref<Lead> lead) implements Operation<LeadReopened> {

	public ReopenLeadOperation {
		requireNonNull(lead, "lead");
	}

	/** The lead, open again. */
	public record LeadReopened(Ref<Lead> lead) {
	}
}
