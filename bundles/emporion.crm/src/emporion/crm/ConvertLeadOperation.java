package emporion.crm;

import static java.util.Objects.requireNonNull;

import emporion.crm.ConvertLeadOperation.LeadConverted;
import emporion.crm.model.Lead;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;

/**
 * Makes a customer of a lead: a new party with the lead's data, each pointing at the other. Refused when the lead was converted or
 * rejected before, when its data are not enough for a party, or when another party has the same tax number, unless that is accepted.
 */
public record ConvertLeadOperation(Ref<Lead> lead, boolean sharedTaxIdAccepted) implements Operation<LeadConverted> {

	public ConvertLeadOperation {
		requireNonNull(lead, "lead");
	}

	/** For a lead whose tax number must be its own. */
	public ConvertLeadOperation(Ref<Lead> lead) {
		this(lead, false);
	}

	/** The new party and the code it got. */
	public record LeadConverted(Ref<Party> party, String code) {
	}
}
