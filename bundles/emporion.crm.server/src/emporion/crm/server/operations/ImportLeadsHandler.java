package emporion.crm.server.operations;

import java.util.List;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.ImportLeadsOperation;
import emporion.crm.ImportLeadsOperation.LeadsImported;
import emporion.crm.server.internal.NewLeads;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;

/** Takes many new leads into the register. */
@Component(service = OperationHandler.class)
public final class ImportLeadsHandler implements OperationHandler<ImportLeadsOperation, LeadsImported> {

	@Activate
	public ImportLeadsHandler() {
	}

	@Override
	public Class<ImportLeadsOperation> operation() {
		return ImportLeadsOperation.class;
	}

	@Override
	public Outcome<LeadsImported> handle(ImportLeadsOperation operation, OperationContext context) {
		int count = operation.leads().size();
		if (count < 1 || count > ImportLeadsOperation.MAX_LEADS)
			return Outcome.refused(Problem.error("CRM-024", ImportLeadsOperation.MAX_LEADS, count).at("leads"));
		NewLeads leads = new NewLeads(context, operation.leads());
		List<List<Problem>> byLead = leads.problems();
		List<Problem> problems = IntStream.range(0, count).boxed()
				.flatMap(i -> byLead.get(i).stream().map(problem -> problem.within("leads[" + i + "]"))).toList();
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		return Outcome.done(new LeadsImported(leads.add().stream().map(context.work()::refOf).toList()));
	}
}
