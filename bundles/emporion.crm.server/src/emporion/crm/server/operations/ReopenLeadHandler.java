package emporion.crm.server.operations;

import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.ReopenLeadOperation;
import emporion.crm.ReopenLeadOperation.LeadReopened;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.Lead;
import emporion.crm.model.LeadState;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;

/** Takes up a rejected lead again. */
@Component(service = OperationHandler.class)
public final class ReopenLeadHandler implements OperationHandler<ReopenLeadOperation, LeadReopened> {

	@Activate
	public ReopenLeadHandler() {
	}

	@Override
	public Class<ReopenLeadOperation> operation() {
		return ReopenLeadOperation.class;
	}

	@Override
	public Outcome<LeadReopened> handle(ReopenLeadOperation operation, OperationContext context) {
		Optional<Lead> found = context.work().find(operation.lead(), Lead.class);
		if (found.isEmpty())
			return Outcome.refused(Problem.error("CRM-019", operation.lead()).at("lead"));
		if (found.get().getState() != LeadState.REJECTED)
			return Outcome.refused(Problem.error("CRM-030", found.get().getName()).at("lead"));
		context.work().change(found.get()).set(CrmPackage.eINSTANCE.getLead_State(), LeadState.OPEN)
				.set(CrmPackage.eINSTANCE.getLead_RejectionReason(), null);
		return Outcome.done(new LeadReopened(operation.lead()));
	}
}
