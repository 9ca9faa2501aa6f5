package emporion.warehouse;

import static java.util.Objects.requireNonNull;

import java.util.List;

import emporion.base.value.DocumentNumber;
import emporion.base.value.Quantity;
import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.warehouse.ReceiveGoodsOperation.GoodsReceived;
import emporion.warehouse.model.Warehouse;

/**
 * Takes goods into a warehouse (PZ): a delivery or the opening stock. What documents wait for is blocked for them at once, the oldest
 * first.
 *
 * @param lines 1 to {@value #MAX_LINES}
 */
public record ReceiveGoodsOperation(Ref<Warehouse> warehouse, List<Line> lines) implements Operation<GoodsReceived> {

	public static final int MAX_LINES = 1000;

	public ReceiveGoodsOperation {
		requireNonNull(warehouse, "warehouse");
		lines = List.copyOf(lines);
	}

	/**
	 * @param quantity above zero, in the product's unit
	 */
	public record Line(Ref<Product> product, Quantity quantity) {
		public Line {
			requireNonNull(product, "product");
			requireNonNull(quantity, "quantity");
		}
	}

	/**
	 * Goods came in.
	 *
	 * @param number of the receipt, as {@code PZ/2026/000003}
	 * @param served reservations that got goods out of it, in the order they were served
	 */
	public record GoodsReceived(DocumentNumber number, List<Served> served) {
		public GoodsReceived {
			requireNonNull(number, "number");
			served = List.copyOf(served);
		}
	}

	/** Goods that were blocked at once for a document that waited for them. */
	public record Served(DocumentNumber document, int line, Ref<Product> product, Quantity blocked) {
	}
}
