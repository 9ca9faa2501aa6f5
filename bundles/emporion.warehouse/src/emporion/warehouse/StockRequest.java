package emporion.warehouse;

import static java.util.Objects.requireNonNull;

import java.util.List;

import emporion.warehouse.model.Warehouse;

/**
 * What a document asks of one warehouse.
 *
 * @param warehouse as read in the same operation
 * @param lines     in the document's order, which is also the order in which scarce goods are given out
 */
public record StockRequest(Warehouse warehouse, List<StockLine> lines) {

	public StockRequest {
		requireNonNull(warehouse, "warehouse");
		lines = List.copyOf(lines);
	}
}
