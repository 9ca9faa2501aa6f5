package emporion.sales;

import static java.util.Objects.requireNonNull;

import java.util.List;

import emporion.platform.operation.Operation;

/**
 * Makes, prices and confirms an order in one go, for orders that come in finished: imports, a web shop.
 *
 * @param lines 1 to {@value emporion.sales.rules.DocumentCheck#MAX_LINES}, in order
 */
public record PlaceOrderOperation(OrderHeader header, List<LineRequest> lines) implements Operation<OrderConfirmed> {

	public PlaceOrderOperation {
		requireNonNull(header, "header");
		lines = List.copyOf(lines);
	}
}
