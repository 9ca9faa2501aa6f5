package emporion.pricing.rules;

import static emporion.pricing.PriceBookBuilder.ask;
import static emporion.pricing.PriceBookBuilder.pln;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Explanation;
import emporion.base.value.Percent;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceBookBuilder;
import emporion.pricing.PriceRule;
import emporion.pricing.PriceSoFar;

class ManualPriceRuleTest {

	private static final PriceBook BOOK = new PriceBookBuilder().build();

	private final ManualPriceRule rule = new ManualPriceRule();

	@Test
	void theSellersPriceTakesTheRulesPlaceAndSaysHowMuchLowerItIs() {
		PriceSoFar list = PriceSoFar.NOTHING.withList(pln("80"));
		// (80 − 76) / 80 = 5 %
		assertThat(rule.apply(ask("1").withManualPrice(pln("76.00")), list, BOOK))
				.isEqualTo(new PriceRule.Changed(list.withDiscount(Percent.of(5), pln("76.00")),
						Explanation.of("pricing.manualPrice", "76.00 PLN", "anna", "5 %")));
	}

	@Test
	void aPriceAboveTheListPriceIsANegativeDiscount() {
		PriceRule.Changed changed = (PriceRule.Changed) rule.apply(ask("1").withManualPrice(pln("88")),
				PriceSoFar.NOTHING.withList(pln("80")), BOOK);
		// (80 − 88) / 80 = −10 %
		assertThat(changed.now().discount()).isEqualTo(Percent.of(-10));
	}

	@Test
	void aListPriceOfZeroHasNoDiscount() {
		PriceRule.Changed changed = (PriceRule.Changed) rule.apply(ask("1").withManualPrice(pln("88")),
				PriceSoFar.NOTHING.withList(pln("0")), BOOK);
		assertThat(changed.now().discount()).isEqualTo(Percent.ZERO);
	}

	@Test
	void withoutASellersPriceTheRulesPriceStays() {
		assertThat(rule.apply(ask("1"), PriceSoFar.NOTHING, BOOK)).isEqualTo(PriceRule.NOT_CONCERNED);
	}
}
