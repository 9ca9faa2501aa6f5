package emporion.pricing.rules;

import static emporion.pricing.PriceBookBuilder.ask;
import static emporion.pricing.PriceBookBuilder.pln;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Explanation;
import emporion.base.value.Percent;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceBookBuilder;
import emporion.pricing.PriceRule;
import emporion.pricing.PriceSoFar;

class CustomerDiscountRuleTest {

	private final CustomerDiscountRule rule = new CustomerDiscountRule();

	@Test
	void fivePercentOffOneHundredIsNinetyFive() {
		PriceBook book = new PriceBookBuilder().discount("5").build();
		PriceSoFar list = PriceSoFar.NOTHING.withList(pln("100.00"));
		// 100.00 × (1 − 0.05) = 95.00
		assertThat(rule.apply(ask("1"), list, book)).isEqualTo(new PriceRule.Changed(list.withDiscount(Percent.of(5), pln("95.00")),
				Explanation.of("pricing.customerDiscount", "95.00 PLN", "5 %", "100.00 PLN")));
	}

	@Test
	void theReducedPriceIsAsFineAsTheListPriceAndRoundedHalfUp() {
		PriceBook book = new PriceBookBuilder().discount("5").build();
		// 9.90 × 0.95 = 9.405 → 9.41;  0.1234 × 0.95 = 0.11723 → 0.1172
		assertThat(reduced(book, "9.90")).contains(pln("9.41"));
		assertThat(reduced(book, "0.1234")).contains(pln("0.1172"));
	}

	@Test
	void theRoundingIsPartOfTheExplanation() {
		PriceBook book = new PriceBookBuilder().discount("5").build();
		PriceRule.Changed changed = (PriceRule.Changed) rule.apply(ask("1"), PriceSoFar.NOTHING.withList(pln("9.90")), book);
		assertThat(changed.why()).hasToString("""
				pricing.customerDiscount 5 %, 9.90 PLN = 9.41 PLN
				  pricing.rounding 9.405, 2 = 9.41 PLN
				""");
	}

	@Test
	void withoutADiscountThePriceIsLeftAlone() {
		PriceSoFar list = PriceSoFar.NOTHING.withList(pln("100.00"));
		assertThat(rule.apply(ask("1"), list, new PriceBookBuilder().build())).isEqualTo(PriceRule.Unchanged.because("pricing.noDiscount"));
	}

	@Test
	void withoutAListPriceThereIsNothingToTakeADiscountOff() {
		PriceBook book = new PriceBookBuilder().discount("5").build();
		assertThat(rule.apply(ask("1"), PriceSoFar.NOTHING, book)).isEqualTo(PriceRule.Unchanged.because("pricing.nothingToDiscount"));
	}

	private Optional<BigMoney> reduced(PriceBook book, String listPrice) {
		return ((PriceRule.Changed) rule.apply(ask("1"), PriceSoFar.NOTHING.withList(pln(listPrice)), book)).now().price();
	}
}
