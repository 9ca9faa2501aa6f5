package emporion.pricing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

import emporion.base.value.Quantity;
import emporion.catalog.model.Product;
import emporion.crm.model.Party;
import emporion.platform.Ref;

/**
 * Asks at what price somebody gets something.
 *
 * @param product     what is sold
 * @param productCode its code, for explanations
 * @param customer    who buys, or empty for anybody
 * @param quantity    how much, in the product's unit
 * @param currency    of the document
 * @param day         business day on which the price must hold
 * @param user        log-in name of the one who sells
 * @param manualPrice net price per unit that the seller wants instead of the one the rules give
 */
public record PriceRequest(Ref<Product> product, String productCode, Optional<Ref<Party>> customer, Quantity quantity,
		CurrencyUnit currency, LocalDate day, String user, Optional<BigMoney> manualPrice) {

	public PriceRequest {
		requireNonNull(product, "product");
		requireNonNull(productCode, "productCode");
		requireNonNull(customer, "customer");
		requireNonNull(quantity, "quantity");
		requireNonNull(currency, "currency");
		requireNonNull(day, "day");
		requireNonNull(user, "user");
		requireNonNull(manualPrice, "manualPrice");
	}

	/** The same question about the price that the rules give by themselves. */
	public PriceRequest withoutManualPrice() {
		return new PriceRequest(product, productCode, customer, quantity, currency, day, user, Optional.empty());
	}

	/** The same question with a price that the seller wants. */
	public PriceRequest withManualPrice(BigMoney price) {
		return new PriceRequest(product, productCode, customer, quantity, currency, day, user, Optional.of(price));
	}
}
