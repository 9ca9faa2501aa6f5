package emporion.pricing;

import java.util.Collection;

import emporion.base.outcome.Outcome;
import emporion.pricing.internal.RuleChainCalculator;

/** Forms prices. The only way to a price: the same for offers, orders, the console and imports. Stateless, thread-safe. */
public interface PriceCalculator {

	/**
	 * @return the price with its explanation; refused when a rule refuses (a price below the floor, a quantity of nothing) or when no
	 *         rule finds a price ({@code PRC-001})
	 */
	Outcome<PriceQuote> quote(PriceRequest request, PriceBook book);

	/** A calculator of these rules, in their own order. Where OSGi runs, take the service instead: it has partners' rules, too. */
	static PriceCalculator of(Collection<? extends PriceRule> rules) {
		return new RuleChainCalculator(rules);
	}
}
