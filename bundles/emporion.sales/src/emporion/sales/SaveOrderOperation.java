package emporion.sales;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.sales.model.Order;

/**
 * Saves a draft order with all its lines at once; the server prices every line. A line of an order that came from an offer keeps the
 * offered price as long as it is of no less than the offered quantity.
 *
 * @param order       the draft, or empty to make a new one
 * @param seenEdition edition of the draft that the seller saw; 0 for a new one. Another edition is refused: somebody else was faster
 * @param lines       1 to {@value emporion.sales.rules.DocumentCheck#MAX_LINES}, in order
 */
public record SaveOrderOperation(Optional<Ref<Order>> order, int seenEdition, OrderHeader header, List<LineRequest> lines)
		implements Operation<OrderSaved> {

	public SaveOrderOperation {
		requireNonNull(order, "order");
		requireNonNull(header, "header");
		lines = List.copyOf(lines);
	}
}
