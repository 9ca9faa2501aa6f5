package emporion.pricing;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

import org.joda.money.BigMoney;

import emporion.base.value.Percent;

/**
 * What the rules have found so far; handed from rule to rule. All prices are net, per unit, in the request's currency.
 *
 * @param base     price on the base list, against which price cuts are measured; empty while or where there is none
 * @param list     price before discount, from the first of the customer's lists that has one; empty while or where there is none
 * @param discount taken off the list price
 * @param price    the price as it stands; empty while there is none
 */
public record PriceSoFar(Optional<BigMoney> base, Optional<BigMoney> list, Percent discount, Optional<BigMoney> price) {

	/** Before the first rule. */
	public static final PriceSoFar NOTHING = new PriceSoFar(Optional.empty(), Optional.empty(), Percent.ZERO, Optional.empty());

	public PriceSoFar {
		requireNonNull(base, "base");
		requireNonNull(list, "list");
		requireNonNull(discount, "discount");
		requireNonNull(price, "price");
	}

	/** With this price of the base list, which is the list price and the price until another rule finds a better one. */
	public PriceSoFar withBase(BigMoney found) {
		return new PriceSoFar(Optional.of(found), Optional.of(found), Percent.ZERO, Optional.of(found));
	}

	/** With this list price, which is the price until another rule changes it. */
	public PriceSoFar withList(BigMoney found) {
		return new PriceSoFar(base, Optional.of(found), Percent.ZERO, Optional.of(found));
	}

	/** With this price, which is so much lower than the list price. */
	public PriceSoFar withDiscount(Percent taken, BigMoney reduced) {
		return new PriceSoFar(base, list, taken, Optional.of(reduced));
	}

	/** With another price; base and list price, and the discount said, stay. */
	public PriceSoFar withPrice(BigMoney other) {
		return new PriceSoFar(base, list, discount, Optional.of(other));
	}
}
