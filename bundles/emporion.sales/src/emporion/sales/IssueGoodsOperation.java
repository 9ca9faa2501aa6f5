package emporion.sales;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import emporion.base.value.DocumentNumber;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.sales.model.Order;
import emporion.sales.model.OrderState;
import emporion.warehouse.model.GoodsIssue;

/**
 * Issues goods of a confirmed order from its block, all of it or a part; the rest can be issued later.
 *
 * @param lines at least one, each line of the order at most once
 */
public record IssueGoodsOperation(Ref<Order> order, List<Line> lines) implements Operation<IssueGoodsOperation.OrderGoodsIssued> {

	public IssueGoodsOperation {
		requireNonNull(order, "order");
		lines = List.copyOf(lines);
	}

	/**
	 * @param line     number of the order's line, from 1
	 * @param quantity to be issued now, in the product's unit, more than zero and no more than is still open
	 */
	public record Line(int line, BigDecimal quantity) {
		public Line {
			requireNonNull(quantity, "quantity");
		}
	}

	/**
	 * @param goodsIssue the goods issue (WZ); empty when only services were rendered
	 * @param number     its number
	 * @param state      of the order now
	 */
	public record OrderGoodsIssued(Ref<Order> order, OrderState state, int edition, Optional<Ref<GoodsIssue>> goodsIssue,
			Optional<DocumentNumber> number) {
	}
}
