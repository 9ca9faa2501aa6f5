package emporion.example.routes.server.operations;

import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.model.Party;
import emporion.example.routes.AssignCustomerOperation;
import emporion.example.routes.AssignCustomerOperation.Assigned;
import emporion.example.routes.model.Route;
import emporion.example.routes.model.RoutesFactory;
import emporion.example.routes.model.RoutesPackage;
import emporion.example.routes.model.Stop;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.UnitOfWork;
import emporion.platform.server.operation.OperationHandler;

/** Puts a customer on a route, or takes him off. */
@Component(service = OperationHandler.class)
public final class AssignCustomerHandler implements OperationHandler<AssignCustomerOperation, Assigned> {

	private static final RoutesPackage MODEL = RoutesPackage.eINSTANCE;

	@Activate
	public AssignCustomerHandler() {
	}

	@Override
	public Class<AssignCustomerOperation> operation() {
		return AssignCustomerOperation.class;
	}

	@Override
	public Outcome<Assigned> handle(AssignCustomerOperation operation, OperationContext context) {
		UnitOfWork work = context.work();
		Optional<Party> customer = Routes.customer(work, operation.customer());
		if (customer.isEmpty())
			return Outcome.refused(Problem.error("RTE-012", operation.customer()).at("customer"));
		Optional<Stop> present = work.findBy(Stop.class, MODEL.getStop_Customer(), customer.get()).stream().findFirst();
		if (operation.route().isEmpty()) {
			present.ifPresent(work::delete);
			return Outcome.done(new Assigned(0));
		}
		Optional<Route> route = Routes.byCode(work, operation.route());
		if (route.isEmpty())
			return Outcome.refused(Problem.error("RTE-010", operation.route()).at("route"));
		int position = Routes.stops(work, route.get()).stream().mapToInt(Stop::getPosition).max().orElse(0) + 1;
		if (present.isPresent()) {
			work.change(present.get()).set(MODEL.getStop_Route(), route.get()).set(MODEL.getStop_Position(), position);
			return Outcome.done(new Assigned(position));
		}
		Stop stop = RoutesFactory.eINSTANCE.createStop();
		stop.setRoute(route.get());
		stop.setCustomer(customer.get());
		stop.setPosition(position);
		work.add(stop);
		return Outcome.done(new Assigned(position));
	}
}
