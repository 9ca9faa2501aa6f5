package emporion.sales;

import static java.util.Objects.requireNonNull;

import java.util.List;

import emporion.base.value.DocumentNumber;
import emporion.base.value.Quantity;
import emporion.platform.Ref;
import emporion.sales.model.Order;

/**
 * A confirmed order.
 *
 * @param order valid once the operation is committed
 * @param lines by line, what was blocked and what waits for goods
 */
public record OrderConfirmed(Ref<Order> order, DocumentNumber number, int edition, Totals totals, List<Line> lines) {

	public OrderConfirmed {
		lines = List.copyOf(lines);
	}

	/**
	 * @param line      number of the order's line, from 1
	 * @param blocked   set apart for it
	 * @param backOrder missing, served from what comes in
	 */
	public record Line(int line, Quantity blocked, Quantity backOrder) {
		public Line {
			requireNonNull(blocked, "blocked");
			requireNonNull(backOrder, "backOrder");
		}
	}
}
