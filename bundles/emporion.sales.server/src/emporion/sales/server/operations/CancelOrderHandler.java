package emporion.sales.server.operations;

import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.DocumentNumber;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.sales.CancelOrderOperation;
import emporion.sales.CancelOrderOperation.OrderCancelled;
import emporion.sales.OrderStep;
import emporion.sales.model.Order;
import emporion.sales.model.OrderState;
import emporion.sales.model.SalesPackage;
import emporion.sales.server.internal.Documents;
import emporion.warehouse.StockBlocks;

/** Gives an order up and its goods back. */
@Component(service = OperationHandler.class)
public final class CancelOrderHandler implements OperationHandler<CancelOrderOperation, OrderCancelled> {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	private final StockBlocks blocks;

	@Activate
	public CancelOrderHandler(@Reference StockBlocks blocks) {
		this.blocks = blocks;
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
		if (order.getState() == OrderState.CONFIRMED)
			blocks.release(context, new DocumentNumber(order.getDocumentNumber()));
		int edition = order.getEdition() + 1;
		context.work().change(order).set(MODEL.getOrder_State(), OrderState.CANCELLED).set(MODEL.getOrder_Edition(), edition);
		return Outcome.done(new OrderCancelled(operation.order(), edition));
	}
}
