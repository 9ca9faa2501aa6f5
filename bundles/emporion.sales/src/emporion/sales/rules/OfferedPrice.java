package emporion.sales.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import emporion.catalog.model.Product;
import emporion.sales.model.Offer;
import emporion.sales.model.OfferLine;

/** What an offer promised for a product: its price holds for no less than the offered quantity. */
public final class OfferedPrice {

	private final List<OfferLine> lines;

	private OfferedPrice(List<OfferLine> lines) {
		this.lines = lines;
	}

	/** @param offer that an order came from; null for an order without one, to which nothing was promised */
	public static OfferedPrice in(Offer offer) {
		return new OfferedPrice(offer == null ? List.of() : offer.getLines());
	}

	/**
	 * @param wanted a price that must be the promised one; empty for any
	 * @return the line that promises a price for so much of the product; of several the one with the lowest price
	 */
	public Optional<OfferLine> lineFor(Product product, BigDecimal quantity, Optional<BigDecimal> wanted) {
		return lines.stream().filter(line -> line.getProduct() == product && line.getQuantity().compareTo(quantity) <= 0)
				.filter(line -> wanted.map(price -> price.compareTo(line.getPrice()) == 0).orElse(true))
				.min(Comparator.comparing(OfferLine::getPrice));
	}
}
