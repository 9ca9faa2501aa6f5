package emporion.crm.server.operations;

import java.util.List;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.ImportPartiesOperation;
import emporion.crm.ImportPartiesOperation.PartiesImported;
import emporion.crm.server.internal.NewParties;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;

/** Takes many new parties into the register. */
@Component(service = OperationHandler.class)
public final class ImportPartiesHandler implements OperationHandler<ImportPartiesOperation, PartiesImported> {

	@Activate
	public ImportPartiesHandler() {
	}

	@Override
	public Class<ImportPartiesOperation> operation() {
		return ImportPartiesOperation.class;
	}

	@Override
	public Outcome<PartiesImported> handle(ImportPartiesOperation operation, OperationContext context) {
		int count = operation.parties().size();
		if (count < 1 || count > ImportPartiesOperation.MAX_PARTIES)
			return Outcome.refused(Problem.error("CRM-024", ImportPartiesOperation.MAX_PARTIES, count).at("parties"));
		NewParties parties = new NewParties(context, operation.parties(), true);
		List<List<Problem>> byParty = parties.problems();
		List<Problem> problems = IntStream.range(0, count).boxed()
				.flatMap(i -> byParty.get(i).stream().map(problem -> problem.within("parties[" + i + "]"))).toList();
		if (problems.stream().anyMatch(Problem::isError))
			return Outcome.refused(problems);
		return Outcome.done(new PartiesImported(parties.add().stream().map(context.work()::refOf).toList()), problems);
	}
}
