package emporion.crm;

import java.util.List;

import emporion.crm.ImportPartiesOperation.PartiesImported;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;

/**
 * Takes many new parties into the register, all or none. Tax numbers that parties share are warnings. Refused with the problems of every
 * party that is not in order, at {@code parties[0].taxId} and the like.
 *
 * @param parties 1 to {@value #MAX_PARTIES}
 */
public record ImportPartiesOperation(List<PartyData> parties) implements Operation<PartiesImported> {

	public static final int MAX_PARTIES = 1000;

	public ImportPartiesOperation {
		parties = List.copyOf(parties);
	}

	/** The new parties, in the order of the request. */
	public record PartiesImported(List<Ref<Party>> parties) {
		public PartiesImported {
			parties = List.copyOf(parties);
		}
	}
}
