package emporion.pricing;

import static emporion.pricing.PriceBookBuilder.ask;
import static emporion.pricing.PriceBookBuilder.askOn;
import static emporion.pricing.PriceBookBuilder.list;
import static emporion.pricing.PriceBookBuilder.oil;
import static emporion.pricing.PriceBookBuilder.pln;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Problem;
import emporion.base.value.Percent;
import emporion.base.value.Period;
import emporion.pricing.rules.StandardRules;

class PriceCalculatorTest {

	private final PriceCalculator calculator = PriceCalculator.of(StandardRules.all());

	@Test
	void aPriceExplainsEveryStepThatMadeIt() {
		PriceBook book = new PriceBookBuilder().base(list("BASE", oil("1", "110"))).own(list("SPRING", oil("50", "80")))
				.own(list("VIP", oil("1", "105"), oil("10", "99.99"))).discount("5").build();

		PriceQuote quote = calculator.quote(ask("12"), book).orElseThrow();

		// SPRING begins at 50 pieces; VIP from 10 pieces: 99.99 × (1 − 0.05) = 94.9905, rounded half up to grosze: 94.99
		assertThat(quote.price()).isEqualTo(pln("94.99"));
		assertThat(quote.explanation()).hasToString("""
				pricing.price OIL, 12 pcs, 2026-06-05 = 94.99 PLN
				  pricing.basePrice BASE = 110.00 PLN
				  pricing.listPrice VIP = 99.99 PLN
				    pricing.listSilent SPRING, OIL
				    pricing.quantityBracket 10 = 99.99 PLN
				  pricing.customerDiscount 5 %, 99.99 PLN = 94.99 PLN
				    pricing.rounding 94.9905, 2 = 94.99 PLN
				""");
	}

	@Test
	void aQuoteCarriesBasePriceListPriceAndDiscount() {
		PriceBook book = new PriceBookBuilder().base(list("BASE", oil("1", "110"))).own(list("VIP", oil("1", "100"))).discount("5")
				.build();
		PriceQuote quote = calculator.quote(ask("1"), book).orElseThrow();
		assertThat(quote.basePrice()).contains(pln("110"));
		assertThat(quote.listPrice()).contains(pln("100"));
		assertThat(quote.discount()).isEqualTo(Percent.of(5));
		assertThat(quote.manual()).isFalse();
		// 100 × (1 − 0.05)
		assertThat(quote.price()).isEqualTo(pln("95.00"));
	}

	@Test
	void withoutAPriceOnAnyListTheQuestionIsRefused() {
		PriceBook book = new PriceBookBuilder().base(list("BASE")).build();
		assertThat(calculator.quote(ask("1"), book).problems())
				.containsExactly(Problem.error("PRC-001", "OIL", "PLN", "2026-06-05", "1 pcs").at("product"));
	}

	@Test
	void aSellersPriceNeedsNoListPrice() {
		PriceBook book = new PriceBookBuilder().limit("anna", "10").build();
		PriceQuote quote = calculator.quote(ask("1").withManualPrice(pln("12.34")), book).orElseThrow();
		assertThat(quote.price()).isEqualTo(pln("12.34"));
		assertThat(quote.listPrice()).isEmpty();
		assertThat(quote.discount()).isEqualTo(Percent.ZERO);
		assertThat(quote.manual()).isTrue();
	}

	@Test
	void aLimitOfTenPercentTakesNinetyAndRefusesEightyNineNinetyNine() {
		PriceBook book = new PriceBookBuilder().base(list("BASE", oil("1", "100"))).limit("anna", "10").build();
		// 100 × (1 − 0.10) = 90.00
		assertThat(calculator.quote(ask("1").withManualPrice(pln("90.00")), book).orElseThrow().price()).isEqualTo(pln("90.00"));
		assertThat(calculator.quote(ask("1").withManualPrice(pln("89.99")), book).problems())
				.containsExactly(Problem.error("PRC-010", "89.99 PLN", "90.00", "10", "100.00 PLN", "OIL").at("price"));
	}

	@Test
	void aListPreparedForNextMonthIsUsedFromThatDayOn() {
		LocalDate july = LocalDate.of(2026, 7, 1);
		PriceBook book = new PriceBookBuilder().base(list("BASE", oil("1", "100")))
				.own(list("SUMMER", Period.ofNullable(july, null), oil("1", "77"))).build();
		assertThat(calculator.quote(askOn(july.minusDays(1), "1"), book).orElseThrow().price()).isEqualTo(pln("100"));
		assertThat(calculator.quote(askOn(july, "1"), book).orElseThrow().price()).isEqualTo(pln("77"));
	}

	@Test
	void anotherCurrencyIsNeverMixedIn() {
		PriceBook book = new PriceBookBuilder().base(list("BASE", oil("1", "100"))).build();
		PriceRequest zloty = ask("1");
		PriceRequest euro = new PriceRequest(zloty.product(), "OIL", zloty.customer(), zloty.quantity(), CurrencyUnit.of("EUR"),
				zloty.day(), zloty.user(), Optional.empty());
		assertThat(calculator.quote(euro, book).problems()).extracting(Problem::code).containsExactly("PRC-001");
	}

	@Test
	void aPartnersRuleTakesItsPlaceInTheChain() {
		PriceRule handling = new PriceRule() {
			@Override
			public int order() {
				return DISCOUNT + 1;
			}

			@Override
			public Step apply(PriceRequest request, PriceSoFar soFar, PriceBook book) {
				return new Changed(soFar.withPrice(soFar.price().orElseThrow().plus(new BigDecimal("2"))),
						Explanation.of("partner.handling", "", "2.00"));
			}
		};
		List<PriceRule> rules = new ArrayList<>(StandardRules.all());
		rules.addFirst(handling);
		PriceBook book = new PriceBookBuilder().base(list("BASE", oil("1", "100"))).discount("5").build();
		// 100 × (1 − 0.05) + 2
		assertThat(PriceCalculator.of(rules).quote(ask("1"), book).orElseThrow().price()).isEqualTo(pln("97.00"));
	}
}
