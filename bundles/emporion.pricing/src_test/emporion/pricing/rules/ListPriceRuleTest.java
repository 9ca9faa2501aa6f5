package emporion.pricing.rules;

import static emporion.pricing.PriceBookBuilder.OIL;
import static emporion.pricing.PriceBookBuilder.PLN;
import static emporion.pricing.PriceBookBuilder.SELLER;
import static emporion.pricing.PriceBookBuilder.TODAY;
import static emporion.pricing.PriceBookBuilder.ask;
import static emporion.pricing.PriceBookBuilder.list;
import static emporion.pricing.PriceBookBuilder.oil;
import static emporion.pricing.PriceBookBuilder.pln;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

import emporion.base.value.Period;
import emporion.base.value.Quantity;
import emporion.pricing.ListPrices;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceBookBuilder;
import emporion.pricing.PriceRequest;
import emporion.pricing.PriceRule;
import emporion.pricing.PriceSoFar;

class ListPriceRuleTest {

	private static final PriceSoFar BASE_100 = PriceSoFar.NOTHING.withBase(pln("100"));

	private final ListPriceRule rule = new ListPriceRule();

	@Test
	void theFirstListOfTheHierarchyThatHasTheProductMakesThePrice() {
		// L5 (first) has no oil, L2 (second) has, L1 (third) has, too
		PriceBook book = new PriceBookBuilder().own(list("L5")).own(list("L2", oil("1", "92"))).own(list("L1", oil("1", "85"))).build();
		PriceRule.Changed changed = (PriceRule.Changed) rule.apply(ask("1"), BASE_100, book);
		assertThat(changed.now().list()).contains(pln("92"));
		assertThat(changed.now().price()).contains(pln("92"));
		assertThat(changed.now().base()).contains(pln("100"));
		assertThat(changed.why()).hasToString("""
				pricing.listPrice L2 = 92.00 PLN
				  pricing.listSilent L5, OIL
				""");
	}

	@Test
	void aListThatIsNotValidOnTheDayIsPassedOver() {
		PriceBook book = new PriceBookBuilder().own(list("OLD", Period.ofNullable(null, TODAY.minusDays(1)), oil("1", "50")))
				.own(list("NOW", oil("1", "92"))).build();
		assertThat(((PriceRule.Changed) rule.apply(ask("1"), BASE_100, book)).why()).hasToString("""
				pricing.listPrice NOW = 92.00 PLN
				  pricing.listNotValid OLD, 2026-06-05
				""");
	}

	@Test
	void aListInAnotherCurrencyIsPassedOver() {
		PriceBook book = new PriceBookBuilder().own(new ListPrices("EXPORT", CurrencyUnit.EUR, Period.ALWAYS, List.of())).build();
		assertThat(((PriceRule.Unchanged) rule.apply(ask("1"), BASE_100, book)).why()).hasToString("""
				pricing.noListPrice
				  pricing.listOtherCurrency EXPORT, EUR
				""");
	}

	@Test
	void aQuantityBracketAndAPassingPriceAreNamed() {
		PriceBook book = new PriceBookBuilder()
				.own(list("PROMO", oil("1", "99"), oil("10", "80", Period.of(TODAY.minusDays(4), TODAY.plusDays(5))))).build();
		assertThat(((PriceRule.Changed) rule.apply(ask("10"), BASE_100, book)).why()).hasToString("""
				pricing.listPrice PROMO = 80.00 PLN
				  pricing.quantityBracket 10 = 80.00 PLN
				  pricing.passingPrice 2026-06-01, 2026-06-10 = 80.00 PLN
				""");
	}

	@Test
	void whoeverIsNoCustomerHasNoListsOfHisOwn() {
		PriceBook book = new PriceBookBuilder().own(list("L1", oil("1", "85"))).build();
		PriceRequest anybody = new PriceRequest(OIL, "OIL", Optional.empty(), Quantity.of(1, "pcs"), PLN, TODAY, SELLER, Optional.empty());
		assertThat(rule.apply(anybody, BASE_100, book)).isEqualTo(PriceRule.NOT_CONCERNED);
	}
}
