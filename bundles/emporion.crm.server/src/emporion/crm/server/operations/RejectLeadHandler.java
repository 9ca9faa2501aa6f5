package emporion.crm.server.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.RejectLeadOperation;
import emporion.crm.RejectLeadOperation.LeadRejected;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.Lead;
import emporion.crm.model.LeadState;
import emporion.crm.server.internal.LeadDecisions;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;

/** Puts a lead aside. */
@Component(service = OperationHandler.class)
public final class RejectLeadHandler implements OperationHandler<RejectLeadOperation, LeadRejected> {

	@Activate
	public RejectLeadHandler() {
	}

	@Override
	public Class<RejectLeadOperation> operation() {
		return RejectLeadOperation.class;
	}

	@Override
	public Outcome<LeadRejected> handle(RejectLeadOperation operation, OperationContext context) {
		Optional<Lead> found = context.work().find(operation.lead(), Lead.class);
		if (found.isEmpty())
			return Outcome.refused(Problem.error("CRM-019", operation.lead()).at("lead"));
		List<Problem> problems = new ArrayList<>();
		LeadDecisions.whyNotOpen(found.get()).ifPresent(problems::add);
		if (operation.reason().isBlank())
			problems.add(Problem.error("CRM-022").at("reason"));
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		context.work().change(found.get()).set(CrmPackage.eINSTANCE.getLead_State(), LeadState.REJECTED)
				.set(CrmPackage.eINSTANCE.getLead_RejectionReason(), operation.reason().strip());
		return Outcome.done(new LeadRejected(operation.lead()));
	}
}
