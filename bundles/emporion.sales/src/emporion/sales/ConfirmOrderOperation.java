package emporion.sales;

import static java.util.Objects.requireNonNull;

import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.sales.model.Order;

/**
 * Confirms a draft order: dates and numbers it, takes today's prices (see {@link emporion.sales.rules.PriceAtConfirmation}; a price that
 * became another is a warning {@code SAL-035}), blocks the goods and keeps what is missing as back order.
 *
 * @param seenEdition edition of the draft that the seller saw; another is refused: somebody else changed it
 */
public record ConfirmOrderOperation(Ref<Order> order, int seenEdition) implements Operation<OrderConfirmed> {

	public ConfirmOrderOperation {
		requireNonNull(order, "order");
	}
}
