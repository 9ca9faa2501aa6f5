package emporion.example.routes.server.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.model.Party;
import emporion.example.routes.PlanRouteOperation;
import emporion.example.routes.PlanRouteOperation.Planned;
import emporion.example.routes.model.PlannedOrder;
import emporion.example.routes.model.Route;
import emporion.example.routes.model.RoutePlan;
import emporion.example.routes.model.RoutesFactory;
import emporion.example.routes.model.RoutesPackage;
import emporion.example.routes.model.Stop;
import emporion.platform.operation.HotKey;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.UnitOfWork;
import emporion.platform.server.operation.OperationHandler;
import emporion.sales.model.Order;
import emporion.sales.model.OrderState;
import emporion.sales.model.SalesPackage;

/** Plans a day's drive. */
@Component(service = OperationHandler.class)
public final class PlanRouteHandler implements OperationHandler<PlanRouteOperation, Planned> {

	private static final RoutesPackage MODEL = RoutesPackage.eINSTANCE;
	private static final Set<OrderState> TO_DELIVER = Set.of(OrderState.CONFIRMED, OrderState.PARTLY_ISSUED);

	@Activate
	public PlanRouteHandler() {
	}

	@Override
	public Class<PlanRouteOperation> operation() {
		return PlanRouteOperation.class;
	}

	@Override
	public Outcome<Planned> handle(PlanRouteOperation operation, OperationContext context) {
		UnitOfWork work = context.work();
		Optional<Route> found = Routes.byCode(work, operation.route());
		if (found.isEmpty())
			return Outcome.refused(Problem.error("RTE-010", operation.route()).at("route"));
		Route route = found.get();
		if (!route.isActive())
			return Outcome.refused(Problem.error("RTE-011", route.getCode()).at("route"));
		// two plans of one route at once would take the same orders
		context.holding(List.of(new HotKey(HotKey.DOCUMENT, "routes.plan." + work.refOf(route).id())));
		List<Order> orders = new ArrayList<>();
		for (Stop stop : Routes.stops(work, route))
			work.findBy(Order.class, SalesPackage.eINSTANCE.getOrder_Customer(), stop.getCustomer()).stream()
					.filter(order -> TO_DELIVER.contains(order.getState()))
					.filter(order -> work.findBy(PlannedOrder.class, MODEL.getPlannedOrder_Order(), order).isEmpty()).forEach(orders::add);
		LocalDate day = operation.day().orElseGet(context.clock()::today);
		if (orders.isEmpty())
			return Outcome.refused(Problem.error("RTE-013", route.getCode(), day).at("route"));
		RoutePlan plan = RoutesFactory.eINSTANCE.createRoutePlan();
		plan.setRoute(route);
		plan.setDay(day);
		plan.setAuthor(context.user());
		orders.forEach(order -> plan.getOrders().add(planned(order, plan.getOrders().size() + 1)));
		plan.setDocumentNumber(context.nextNumber("RT", "", day.getYear()).toString());
		return Outcome.done(new Planned(work.refOf(work.add(plan)), plan.getDocumentNumber(), orders.size()));
	}

	private static PlannedOrder planned(Order order, int position) {
		Party customer = order.getCustomer();
		PlannedOrder planned = RoutesFactory.eINSTANCE.createPlannedOrder();
		planned.setPosition(position);
		planned.setOrder(order);
		planned.setOrderNumber(order.getDocumentNumber());
		planned.setCustomerName(customer.getName());
		planned.setAddress(String.join(", ", List.of(text(customer.getStreet()), (text(customer.getPostalCode()) + " " + text(customer.getCity())).strip())));
		planned.setGross(order.getGross());
		planned.setCurrency(order.getCurrency());
		return planned;
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
