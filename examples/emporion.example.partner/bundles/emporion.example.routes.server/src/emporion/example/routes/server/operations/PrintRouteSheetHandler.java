package emporion.example.routes.server.operations;

import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.example.routes.PrintRouteSheetOperation;
import emporion.example.routes.model.RoutePlan;
import emporion.example.routes.model.RoutesPackage;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.sales.PrintedDocument;

/** Prints a route sheet; changes nothing. */
@Component(service = OperationHandler.class)
public final class PrintRouteSheetHandler implements OperationHandler<PrintRouteSheetOperation, PrintedDocument> {

	private final RouteSheetPrinter printer;

	@Activate
	public PrintRouteSheetHandler(@Reference RouteSheetPrinter printer) {
		this.printer = printer;
	}

	@Override
	public Class<PrintRouteSheetOperation> operation() {
		return PrintRouteSheetOperation.class;
	}

	@Override
	public Outcome<PrintedDocument> handle(PrintRouteSheetOperation operation, OperationContext context) {
		Optional<RoutePlan> plan = context.work()
				.findBy(RoutePlan.class, RoutesPackage.eINSTANCE.getRoutePlan_DocumentNumber(), operation.plan()).stream().findFirst();
		if (plan.isEmpty())
			return Outcome.refused(Problem.error("RTE-014", operation.plan()).at("plan"));
		byte[] pdf = printer.print(plan.get(), Locale.of(operation.language()));
		return Outcome.done(new PrintedDocument(operation.plan().replace('/', '-') + ".pdf", pdf));
	}
}
