package emporion.pricing;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.joda.money.CurrencyUnit;

import emporion.platform.operation.Operation;

/**
 * Asks for a price by what people type: codes. Changes nothing.
 *
 * @param product     code of a product
 * @param customer    code of a party, or empty for anybody
 * @param quantity    in the product's unit
 * @param currency    of the price
 * @param day         on which it must hold, or empty for today
 * @param manualPrice net price per unit that the asking user would like to give
 */
public record QuotePriceOperation(String product, Optional<String> customer, BigDecimal quantity, CurrencyUnit currency,
		Optional<LocalDate> day, Optional<BigDecimal> manualPrice) implements Operation<PriceQuote> {

	public QuotePriceOperation {
		requireNonNull(product, "product");
		requireNonNull(customer, "customer");
		requireNonNull(quantity, "quantity");
		requireNonNull(currency, "currency");
		requireNonNull(day, "day");
		requireNonNull(manualPrice, "manualPrice");
	}
}
