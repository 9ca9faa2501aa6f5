package emporion.crm.server.operations;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.ConvertLeadOperation;
import emporion.crm.ConvertLeadOperation.LeadConverted;
import emporion.crm.LeadData;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.Lead;
import emporion.crm.model.LeadState;
import emporion.crm.model.Party;
import emporion.crm.server.internal.LeadDecisions;
import emporion.crm.server.internal.NewParties;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;

/** Makes a customer of a lead. */
@Component(service = OperationHandler.class)
public final class ConvertLeadHandler implements OperationHandler<ConvertLeadOperation, LeadConverted> {

	@Activate
	public ConvertLeadHandler() {
	}

	@Override
	public Class<ConvertLeadOperation> operation() {
		return ConvertLeadOperation.class;
	}

	@Override
	public Outcome<LeadConverted> handle(ConvertLeadOperation operation, OperationContext context) {
		Optional<Lead> found = context.work().find(operation.lead(), Lead.class);
		if (found.isEmpty())
			return Outcome.refused(Problem.error("CRM-019", operation.lead()).at("lead"));
		Lead lead = found.get();
		Optional<Problem> decided = LeadDecisions.whyNotOpen(lead);
		if (decided.isPresent())
			return Outcome.refused(decided.get());
		NewParties parties = new NewParties(context, List.of(LeadData.of(lead).asCustomer()), operation.sharedTaxIdAccepted());
		List<Problem> problems = parties.problems().getFirst();
		if (problems.stream().anyMatch(Problem::isError))
			return Outcome.refused(problems);
		Party party = parties.add().getFirst();
		party.setConvertedFrom(lead);
		context.work().change(lead).set(CrmPackage.eINSTANCE.getLead_State(), LeadState.CONVERTED)
				.set(CrmPackage.eINSTANCE.getLead_ConvertedTo(), party);
		return Outcome.done(new LeadConverted(context.work().refOf(party), party.getCode()), problems);
	}
}
