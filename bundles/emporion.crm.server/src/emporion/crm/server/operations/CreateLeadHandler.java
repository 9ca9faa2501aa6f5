package emporion.crm.server.operations;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.CreateLeadOperation;
import emporion.crm.CreateLeadOperation.LeadCreated;
import emporion.crm.server.internal.NewLeads;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;

/** Takes a new lead into the register. */
@Component(service = OperationHandler.class)
public final class CreateLeadHandler implements OperationHandler<CreateLeadOperation, LeadCreated> {

	@Activate
	public CreateLeadHandler() {
	}

	@Override
	public Class<CreateLeadOperation> operation() {
		return CreateLeadOperation.class;
	}

	@Override
	public Outcome<LeadCreated> handle(CreateLeadOperation operation, OperationContext context) {
		NewLeads leads = new NewLeads(context, List.of(operation.lead()));
		List<Problem> problems = leads.problems().getFirst();
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		return Outcome.done(new LeadCreated(context.work().refOf(leads.add().getFirst())));
	}
}
