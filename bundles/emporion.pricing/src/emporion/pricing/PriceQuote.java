package emporion.pricing;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

import org.joda.money.BigMoney;

import emporion.base.outcome.Explanation;
import emporion.base.value.Percent;

/**
 * At what price somebody gets something, and why.
 *
 * @param price       net, per unit, at most four decimals
 * @param basePrice   price on the base list that day, against which price cuts are measured; empty where it has none
 * @param listPrice   price before discount; empty where no list of the customer has one
 * @param discount    how much the price is lower than the list price; zero without a list price
 * @param manual      whether the price is the seller's instead of the rules'
 * @param explanation every step: its root is the price, its inputs are what each rule did, in order
 */
public record PriceQuote(BigMoney price, Optional<BigMoney> basePrice, Optional<BigMoney> listPrice, Percent discount, boolean manual,
		Explanation explanation) {

	public PriceQuote {
		requireNonNull(price, "price");
		requireNonNull(basePrice, "basePrice");
		requireNonNull(listPrice, "listPrice");
		requireNonNull(discount, "discount");
		requireNonNull(explanation, "explanation");
	}
}
