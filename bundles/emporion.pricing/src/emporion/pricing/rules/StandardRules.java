package emporion.pricing.rules;

import java.util.List;

import emporion.pricing.PriceRule;

/** The rules that every company has; the same that OSGi registers as services. */
public final class StandardRules {

	/** How many there are: the calculator does not start with fewer. */
	public static final int COUNT = 7;

	private StandardRules() {
	}

	/** @return in the order in which they run */
	public static List<PriceRule> all() {
		return List.of(new CurrencyCheck(), new QuantityCheck(), new BasePriceRule(), new ListPriceRule(), new CustomerDiscountRule(),
				new PriceFloorRule(), new ManualPriceRule());
	}
}
