package emporion.sales.server.operations;

import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.sales.CancelOrderOperation;
import emporion.sales.CancelOrderOperation.OrderCancelled;
import emporion.sales.OrderStep;
import emporion.sales.model.Order;
import emporion.sales.model.OrderState;
import emporion.sales.model.SalesPackage;
import emporion.sales.server.internal.Documents;
import emporion.sales.server.internal.Stockkeeping;

/** Gives an order up and its goods back. */
@Component(service = OperationHandler.class)
public final class CancelOrderHandler implements OperationHandler<CancelOrderOperation, OrderCancelled> {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	private final Stockkeeping stock;

	@Activate
	public CancelOrderHandler(@Reference Stockkeeping stock) {
		this.stock = stock;
	}

	@Override
	public Class<CancelOrderOperation> operation() {
		return CancelOrderOperation.class;
	}

	@Override
	public Outcome<OrderCancelled> handle(CancelOrderOperation operation, OperationContext context) {
		Optional<Order> found = Documents.holdOrder(context, operation.order());
		if (found.isEmpty())
			return Outcome.refused(Problem.error("SAL-011", operation.order()).at("order"));
		Order order = found.get();
		Optional<Problem> problem = OrderStep.CANCEL.problemIn(order.getState(), Documents.name(context.work(), order));
		if (problem.isPresent())
			return Outcome.refused(problem.get());
		Optional<Problem> kept = order.getState() == OrderState.CONFIRMED ? stock.release(context, order) : Optional.empty();
		if (kept.isPresent())
			return Outcome.refused(kept.get());
		int edition = order.getEdition() + 1;
		context.work().change(order).set(MODEL.getOrder_State(), OrderState.CANCELLED).set(MODEL.getOrder_Edition(), edition);
		return Outcome.done(new OrderCancelled(operation.order(), edition));
	}
}
