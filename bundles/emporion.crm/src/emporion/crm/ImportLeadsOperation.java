package emporion.crm;

import java.util.List;

import emporion.crm.ImportLeadsOperation.LeadsImported;
import emporion.crm.model.Lead;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;

/**
 * Takes many new leads into the register, all or none. Refused with the problems of every lead that is not in order, at
 * {@code leads[0].name} and the like.
 *
 * @param leads 1 to {@value #MAX_LEADS}
 */
public record ImportLeadsOperation(List<LeadData> leads) implements Operation<LeadsImported> {

	public static final int MAX_LEADS = 1000;

	public ImportLeadsOperation {
		leads = List.copyOf(leads);
	}

	/** The new leads, in the order of the request. */
	public record LeadsImported(List<Ref<Lead>> leads) {
		public LeadsImported {
			leads = List.copyOf(leads);
		}
	}
}
