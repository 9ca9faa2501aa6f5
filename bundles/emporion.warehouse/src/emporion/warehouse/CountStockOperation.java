package emporion.warehouse;

import static java.util.Objects.requireNonNull;

import java.util.List;

import emporion.base.value.DocumentNumber;
import emporion.base.value.Quantity;
import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.warehouse.CountStockOperation.StockCounted;
import emporion.warehouse.model.Warehouse;

/**
 * Sets what lies in a warehouse to what was counted there (IN). Refused when less was counted than is blocked for documents.
 *
 * @param lines 1 to {@value ReceiveGoodsOperation#MAX_LINES}; each product once
 */
public record CountStockOperation(Ref<Warehouse> warehouse, List<Line> lines) implements Operation<StockCounted> {

	public CountStockOperation {
		requireNonNull(warehouse, "warehouse");
		lines = List.copyOf(lines);
	}

	/**
	 * @param counted zero or more, in the product's unit
	 */
	public record Line(Ref<Product> product, Quantity counted) {
		public Line {
			requireNonNull(product, "product");
			requireNonNull(counted, "counted");
		}
	}

	/**
	 * @param number      of the count, as {@code IN/2026/000001}
	 * @param differences products whose stock was corrected
	 */
	public record StockCounted(DocumentNumber number, int differences) {
	}
}
