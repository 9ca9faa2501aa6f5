package emporion.crm;

import static java.util.Objects.requireNonNull;

import emporion.crm.CreatePartyOperation.PartyCreated;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;

/**
 * Takes a new party into the register. Refused when its card is not in order or its code is taken; also when another party has the same
 * tax number, unless that is accepted (branches of one company share theirs), then it is a warning.
 */
public record CreatePartyOperation(PartyData party, boolean sharedTaxIdAccepted) implements Operation<PartyCreated> {

	public CreatePartyOperation {
		requireNonNull(party, "party");
	}

	/** For a party whose tax number must be its own. */
	public CreatePartyOperation(PartyData party) {
		this(party, false);
	}

	/** The new party and the code it got. */
	public record PartyCreated(Ref<Party> party, String code) {
	}
}
