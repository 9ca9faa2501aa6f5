package emporion.warehouse;

import static java.util.Objects.requireNonNull;

import emporion.base.value.Quantity;
import emporion.catalog.model.Product;

/**
 * Goods that one line of a document asks for.
 *
 * @param line     number of the line in its document, from 1; unique in a request
 * @param product  as read in the same operation
 * @param quantity in the product's unit
 */
public record StockLine(int line, Product product, Quantity quantity) {

	public StockLine {
		requireNonNull(product, "product");
		requireNonNull(quantity, "quantity");
		if (line < 1)
			throw new IllegalArgumentException("lines count from 1, not " + line);
	}
}
