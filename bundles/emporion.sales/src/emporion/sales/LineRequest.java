package emporion.sales;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

import emporion.catalog.model.Product;
import emporion.platform.Ref;

/**
 * One line of an offer or an order as the seller enters it; everything else on the line is the server's.
 *
 * @param quantity    in the product's unit, more than zero, at most four decimals
 * @param manualPrice net price per unit that the seller wants instead of the one the price rules give
 */
public record LineRequest(Ref<Product> product, BigDecimal quantity, Optional<BigDecimal> manualPrice) {

	public LineRequest {
		requireNonNull(product, "product");
		requireNonNull(quantity, "quantity");
		requireNonNull(manualPrice, "manualPrice");
	}

	/** A line at the price that the rules give. */
	public static LineRequest of(Ref<Product> product, BigDecimal quantity) {
		return new LineRequest(product, quantity, Optional.empty());
	}
}
