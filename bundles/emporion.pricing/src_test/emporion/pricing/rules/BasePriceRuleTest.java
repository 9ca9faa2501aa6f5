package emporion.pricing.rules;

import static emporion.pricing.PriceBookBuilder.TODAY;
import static emporion.pricing.PriceBookBuilder.ask;
import static emporion.pricing.PriceBookBuilder.list;
import static emporion.pricing.PriceBookBuilder.oil;
import static emporion.pricing.PriceBookBuilder.pln;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Explanation;
import emporion.base.value.Period;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceBookBuilder;
import emporion.pricing.PriceRule;
import emporion.pricing.PriceSoFar;

class BasePriceRuleTest {

	private final BasePriceRule rule = new BasePriceRule();

	@Test
	void theBaseListsPriceIsBasePriceListPriceAndPriceAtOnce() {
		PriceBook book = new PriceBookBuilder().base(list("BASE", oil("1", "100"))).build();
		assertThat(rule.apply(ask("3"), PriceSoFar.NOTHING, book)).isEqualTo(new PriceRule.Changed(PriceSoFar.NOTHING.withBase(pln("100")),
				Explanation.of("pricing.basePrice", "100.00 PLN", "BASE")));
	}

	@Test
	void nextYearsBaseListWaitsForItsDay() {
		PriceBook book = new PriceBookBuilder().base(list("BASE27", Period.ofNullable(TODAY.plusDays(1), null), oil("1", "120")))
				.base(list("BASE26", Period.ofNullable(null, TODAY), oil("1", "100"))).build();
		PriceRule.Changed changed = (PriceRule.Changed) rule.apply(ask("3"), PriceSoFar.NOTHING, book);
		assertThat(changed.now().price()).contains(pln("100"));
		assertThat(changed.why()).hasToString("""
				pricing.basePrice BASE26 = 100.00 PLN
				  pricing.listNotValid BASE27, 2026-06-05
				""");
	}

	@Test
	void aProductWithoutBasePriceIsLeftAlone() {
		PriceBook book = new PriceBookBuilder().base(list("BASE")).build();
		assertThat(rule.apply(ask("3"), PriceSoFar.NOTHING, book)).isEqualTo(new PriceRule.Unchanged(
				Explanation.of("pricing.noBasePrice", "").from(Explanation.of("pricing.listSilent", "", "BASE", "OIL"))));
	}
}
