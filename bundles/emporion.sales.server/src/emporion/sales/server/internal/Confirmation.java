package emporion.sales.server.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import emporion.base.outcome.Outcome;
import emporion.base.value.DocumentNumber;
import emporion.platform.Ref;
import emporion.platform.operation.OperationContext;
import emporion.sales.OrderConfirmed;
import emporion.sales.Totals;
import emporion.sales.model.Order;
import emporion.warehouse.StockBlocking;
import emporion.warehouse.StockLine;
import emporion.warehouse.model.Warehouse;

/** What confirming a draft and placing a finished order have in common: blocking the goods under the order's number. */
public final class Confirmation {

	/** Kind of document of the number series of orders. */
	private static final String ORDER = "ZA";

	private final Stockkeeping stock;

	public Confirmation(Stockkeeping stock) {
		this.stock = stock;
	}

	/**
	 * Blocks goods for the lines and draws the order's number, in this order: stock is held before number series.
	 *
	 * @param warehouse that the goods come from; empty for an order without one
	 * @return what was blocked and the number; refused when the warehouse cannot block
	 */
	public Outcome<Blocked> block(OperationContext context, Optional<Warehouse> warehouse, List<PricedDraft> lines) {
		Supplier<DocumentNumber> number = once(() -> context.nextNumber(ORDER, branch(warehouse), context.clock().today().getYear()));
		List<StockLine> demand = new ArrayList<>(lines.size());
		for (int i = 0; i < lines.size(); i++)
			demand.add(new StockLine(i + 1, lines.get(i).product(), lines.get(i).quantity()));
		return stock.block(context, warehouse, demand, number).map(blocking -> new Blocked(number.get(), blocking));
	}

	/** @return the branch whose number series the warehouse's documents take; empty for the company's */
	public static String branch(Optional<Warehouse> warehouse) {
		return warehouse.map(Warehouse::getBranch).orElse("");
	}

	private static <T> Supplier<T> once(Supplier<T> supplier) {
		return new Supplier<>() {
			private T value;

			@Override
			public T get() {
				if (value == null)
					value = supplier.get();
				return value;
			}
		};
	}

	/** An order's number and what was blocked under it. */
	public record Blocked(DocumentNumber number, StockBlocking blocking) {

		public OrderConfirmed answer(Ref<Order> order, int edition, Totals totals) {
			return new OrderConfirmed(order, number, edition, totals, blocking.lines().stream()
					.map(line -> new OrderConfirmed.Line(line.line(), line.blocked(), line.missing())).toList());
		}
	}
}
