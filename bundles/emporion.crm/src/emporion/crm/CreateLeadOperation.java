package emporion.crm;

import static java.util.Objects.requireNonNull;

import emporion.crm.CreateLeadOperation.LeadCreated;
import emporion.crm.model.Lead;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;

/**
 * Takes a new lead into the register. Refused when its card is not in order.
 */
public record CreateLeadOperation(LeadData lead) implements Operation<LeadCreated> {

	public CreateLeadOperation {
		requireNonNull(lead, "lead");
	}

	/** The new lead. */
	public record LeadCreated(Ref<Lead> lead) {
	}
}
