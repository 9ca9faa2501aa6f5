package emporion.sales;

import static java.util.Objects.requireNonNull;

import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.sales.model.Order;

/** Cancels an order of which nothing was issued yet; what was blocked for it is free again. */
public record CancelOrderOperation(Ref<Order> order) implements Operation<CancelOrderOperation.OrderCancelled> {

	public CancelOrderOperation {
		requireNonNull(order, "order");
	}

	/** @param edition of the cancelled order */
	public record OrderCancelled(Ref<Order> order, int edition) {
	}
}
