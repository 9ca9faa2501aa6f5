package emporion.sales.ui.document;

import java.math.BigDecimal;
import java.util.Optional;

import emporion.base.value.Quantity;
import emporion.catalog.ProductHit;

/**
 * One line as it stands in the editor.
 *
 * @param quantity    in the product's unit
 * @param manualPrice net price per unit that the seller wants instead of the rules'
 * @param price       as the server last said; empty until it answered
 * @param free        what is not blocked in the warehouse, as the server last said
 * @param issued      of the quantity
 * @param invoiced    of the quantity
 */
public record LineEntry(ProductHit product, BigDecimal quantity, Optional<BigDecimal> manualPrice, Optional<LinePrice> price,
		Optional<Quantity> free, BigDecimal issued, BigDecimal invoiced) {

	/** A line just entered, of which the server has said nothing yet. */
	public static LineEntry entered(ProductHit product, BigDecimal quantity, Optional<BigDecimal> manualPrice) {
		return new LineEntry(product, quantity, manualPrice, Optional.empty(), Optional.empty(), BigDecimal.ZERO, BigDecimal.ZERO);
	}

	/** The same line with what the server said of it. */
	public LineEntry quoted(LinePrice said, Quantity freeStock) {
		return new LineEntry(product, quantity, manualPrice, Optional.of(said), Optional.of(freeStock), issued, invoiced);
	}

	/** The same line where nothing is known of the stock. */
	public LineEntry withStockUnknown() {
		return new LineEntry(product, quantity, manualPrice, price, Optional.empty(), issued, invoiced);
	}

	/** @return what is still to be issued */
	public BigDecimal open() {
		return quantity.subtract(issued);
	}

	/** @return whether less is free than the line wants; false while nothing is known and for services */
	public boolean isShort() {
		return product.stocked() && free.map(stock -> stock.amount().compareTo(open()) < 0).orElse(false);
	}

	/** @return whether both ask the server the same */
	public boolean asksTheSame(LineEntry other) {
		return product.product().equals(other.product.product()) && quantity.compareTo(other.quantity) == 0
				&& manualPrice.equals(other.manualPrice);
	}
}
