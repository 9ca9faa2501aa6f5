package emporion.crm.server.operations;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.CreatePartyOperation;
import emporion.crm.CreatePartyOperation.PartyCreated;
import emporion.crm.model.Party;
import emporion.crm.server.internal.NewParties;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;

/** Takes a new party into the register. */
@Component(service = OperationHandler.class)
public final class CreatePartyHandler implements OperationHandler<CreatePartyOperation, PartyCreated> {

	@Activate
	public CreatePartyHandler() {
	}

	@Override
	public Class<CreatePartyOperation> operation() {
		return CreatePartyOperation.class;
	}

	@Override
	public Outcome<PartyCreated> handle(CreatePartyOperation operation, OperationContext context) {
		NewParties parties = new NewParties(context, List.of(operation.party()), operation.sharedTaxIdAccepted());
		List<Problem> problems = parties.problems().getFirst();
		if (problems.stream().anyMatch(Problem::isError))
			return Outcome.refused(problems);
		Party party = parties.add().getFirst();
		return Outcome.done(new PartyCreated(context.work().refOf(party), party.getCode()), problems);
	}
}
