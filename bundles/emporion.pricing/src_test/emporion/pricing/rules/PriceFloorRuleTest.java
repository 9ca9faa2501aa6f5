package emporion.pricing.rules;

import static emporion.pricing.PriceBookBuilder.ask;
import static emporion.pricing.PriceBookBuilder.pln;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.base.value.Percent;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceBookBuilder;
import emporion.pricing.PriceRule;
import emporion.pricing.PriceSoFar;

class PriceFloorRuleTest {

	private static final PriceSoFar BASE_100 = PriceSoFar.NOTHING.withBase(pln("100"));

	private final PriceFloorRule rule = new PriceFloorRule();

	@Test
	void aPriceAtTheLimitIsTaken() {
		PriceBook book = new PriceBookBuilder().limit("anna", "10").build();
		// 100 × (1 − 0.10) = 90.00
		assertThat(rule.apply(ask("1").withManualPrice(pln("90.00")), BASE_100, book))
				.isEqualTo(PriceRule.Unchanged.because("pricing.aboveFloor", "90.00", "10 %", "100.00 PLN"));
	}

	@Test
	void aGroszBelowTheLimitIsRefused() {
		PriceBook book = new PriceBookBuilder().limit("anna", "10").build();
		assertThat(rule.apply(ask("1").withManualPrice(pln("89.99")), BASE_100, book)).isEqualTo(
				new PriceRule.Refused(Problem.error("PRC-010", "89.99 PLN", "90.00", "10", "100.00 PLN", "OIL").at("price")));
	}

	@Test
	void anotherUsersLimitIsHisOwn() {
		PriceBook book = new PriceBookBuilder().limit("bohdan", "5").limit("anna", "20").build();
		// 100 × (1 − 0.20) = 80.00
		assertThat(rule.apply(ask("1").withManualPrice(pln("80.00")), BASE_100, book)).isInstanceOf(PriceRule.Unchanged.class);
	}

	@Test
	void theLimitIsExactAndNotRounded() {
		PriceBook book = new PriceBookBuilder().limit("anna", "33.3333").build();
		// 0.0999 × (1 − 0.333333) = 0.0666000333 > 0.0666
		PriceSoFar base = PriceSoFar.NOTHING.withBase(pln("0.0999"));
		assertThat(rule.apply(ask("1").withManualPrice(pln("0.0666")), base, book)).isInstanceOf(PriceRule.Refused.class);
	}

	@Test
	void cutsAreMeasuredAgainstTheBasePriceAndNotTheCustomersList() {
		PriceBook book = new PriceBookBuilder().limit("anna", "10").build();
		PriceSoFar vip = BASE_100.withList(pln("95"));
		// 90.00 is 10 % below 100 and 5.26 % below 95
		assertThat(rule.apply(ask("1").withManualPrice(pln("90.00")), vip, book)).isInstanceOf(PriceRule.Unchanged.class);
		assertThat(rule.apply(ask("1").withManualPrice(pln("89.00")), vip, book)).isInstanceOf(PriceRule.Refused.class);
	}

	@Test
	void aPriceThatTheRulesGiveAnywayIsNeverTooLow() {
		PriceBook book = new PriceBookBuilder().limit("anna", "10").build();
		PriceSoFar discounted = BASE_100.withDiscount(Percent.of(30), pln("70"));
		assertThat(rule.apply(ask("1").withManualPrice(pln("70.00")), discounted, book))
				.isEqualTo(PriceRule.Unchanged.because("pricing.notBelowRules", "70.00 PLN"));
		assertThat(rule.apply(ask("1").withManualPrice(pln("69.99")), discounted, book)).isInstanceOf(PriceRule.Refused.class);
	}

	@Test
	void whoHasNoLimitMaySellAtAnyPrice() {
		assertThat(rule.apply(ask("1").withManualPrice(pln("1.00")), BASE_100, new PriceBookBuilder().build()))
				.isEqualTo(PriceRule.Unchanged.because("pricing.noFloor", "anna"));
	}

	@Test
	void aPriceByTheRulesIsNotMeasured() {
		PriceBook book = new PriceBookBuilder().limit("anna", "0").build();
		assertThat(rule.apply(ask("1"), BASE_100.withDiscount(Percent.of(50), pln("50")), book))
				.isEqualTo(PriceRule.NOT_CONCERNED);
	}

	@Test
	void withoutAnyListPriceThereIsNothingToMeasureBy() {
		PriceBook book = new PriceBookBuilder().limit("anna", "10").build();
		assertThat(rule.apply(ask("1").withManualPrice(pln("1.00")), PriceSoFar.NOTHING, book))
				.isEqualTo(PriceRule.Unchanged.because("pricing.nothingToMeasure"));
	}
}
