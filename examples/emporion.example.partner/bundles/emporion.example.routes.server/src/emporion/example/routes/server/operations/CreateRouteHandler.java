package emporion.example.routes.server.operations;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.example.routes.CreateRouteOperation;
import emporion.example.routes.CreateRouteOperation.Created;
import emporion.example.routes.model.Route;
import emporion.example.routes.model.RoutesFactory;
import emporion.example.routes.rules.RouteCheck;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;

/** Makes a route. */
@Component(service = OperationHandler.class)
public final class CreateRouteHandler implements OperationHandler<CreateRouteOperation, Created> {

	private final RouteCheck check = new RouteCheck();

	@Activate
	public CreateRouteHandler() {
	}

	@Override
	public Class<CreateRouteOperation> operation() {
		return CreateRouteOperation.class;
	}

	@Override
	public Outcome<Created> handle(CreateRouteOperation operation, OperationContext context) {
		List<Problem> problems = check.check(operation.code(), operation.name(), operation.surcharge());
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		Route route = RoutesFactory.eINSTANCE.createRoute();
		route.setCode(operation.code().strip());
		route.setName(operation.name().strip());
		route.setDriver(operation.driver().strip());
		route.setSurcharge(operation.surcharge());
		return Outcome.done(new Created(context.work().refOf(context.work().add(route))));
	}
}
