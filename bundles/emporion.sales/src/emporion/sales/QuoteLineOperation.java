package emporion.sales;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import emporion.base.value.Quantity;
import emporion.base.value.VatRate;
import emporion.catalog.model.Product;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.pricing.PriceQuote;
import emporion.warehouse.model.Warehouse;

/**
 * Asks, while a line is entered, what it would cost today, why, and whether the goods are there. Changes nothing.
 *
 * @param warehouse   that the goods would come from; none while the module warehouse is off
 * @param quantity    in the product's unit
 * @param manualPrice net price per unit that the seller would like to give
 */
public record QuoteLineOperation(Ref<Party> customer, Optional<Ref<Warehouse>> warehouse, CurrencyUnit currency, Ref<Product> product,
		BigDecimal quantity, Optional<BigDecimal> manualPrice) implements Operation<QuoteLineOperation.QuotedLine> {

	public QuoteLineOperation {
		requireNonNull(customer, "customer");
		requireNonNull(warehouse, "warehouse");
		requireNonNull(currency, "currency");
		requireNonNull(product, "product");
		requireNonNull(quantity, "quantity");
		requireNonNull(manualPrice, "manualPrice");
	}

	/** Asks for goods of a warehouse. */
	public QuoteLineOperation(Ref<Party> customer, Ref<Warehouse> warehouse, CurrencyUnit currency, Ref<Product> product, BigDecimal quantity,
			Optional<BigDecimal> manualPrice) {
		this(customer, Optional.of(warehouse), currency, product, quantity, manualPrice);
	}

	/**
	 * @param quote  price with its explanation
	 * @param net    of the whole line
	 * @param onHand what lies in the warehouse; nothing without one
	 * @param free   the part of it that is not blocked for documents
	 */
	public record QuotedLine(PriceQuote quote, Quantity quantity, Money net, VatRate vatRate, Quantity onHand, Quantity free) {
	}
}
