package emporion.pricing;

import static emporion.pricing.PriceBookBuilder.ask;
import static emporion.pricing.PriceBookBuilder.list;
import static emporion.pricing.PriceBookBuilder.oil;
import static emporion.pricing.PriceBookBuilder.pln;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Outcome;
import emporion.pricing.rules.StandardRules;

/** What holds of every price, whatever the figures. */
class PriceCalculatorProperties {

	private final PriceCalculator calculator = PriceCalculator.of(StandardRules.all());

	@Property
	void aDiscountedPriceLiesBetweenNothingAndTheListPrice(
			@ForAll @BigRange(min = "0", max = "1000000") @Scale(4) BigDecimal listPrice,
			@ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal discount) {
		PriceBook book = new PriceBookBuilder().base(list("BASE", oil("0", listPrice.toPlainString())))
				.discount(discount.toPlainString()).build();
		BigDecimal price = calculator.quote(ask("1"), book).orElseThrow().price().getAmount();
		assertThat(price).isBetween(BigDecimal.ZERO, listPrice);
	}

	@Property
	void aDiscountedPriceIsTheExactOneRoundedHalfUpByLessThanAGrosz(
			@ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal listPrice,
			@ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal discount) {
		PriceBook book = new PriceBookBuilder().base(list("BASE", oil("0", listPrice.toPlainString())))
				.discount(discount.toPlainString()).build();
		BigDecimal exact = listPrice.multiply(new BigDecimal("100").subtract(discount)).movePointLeft(2);
		assertThat(calculator.quote(ask("1"), book).orElseThrow().price().getAmount())
				.isEqualByComparingTo(exact.setScale(2, RoundingMode.HALF_UP));
	}

	@Property
	void moreGoodsNeverCostMoreApieceWhereBracketsFall(@ForAll @IntRange(min = 1, max = 2000) int less,
			@ForAll @IntRange(min = 0, max = 2000) int more) {
		PriceBook book = new PriceBookBuilder().base(list("BASE", oil("1", "10"), oil("10", "9"), oil("100", "8.5"), oil("1000", "7")))
				.build();
		BigDecimal first = calculator.quote(ask(String.valueOf(less)), book).orElseThrow().price().getAmount();
		BigDecimal second = calculator.quote(ask(String.valueOf(less + more)), book).orElseThrow().price().getAmount();
		assertThat(second).isLessThanOrEqualTo(first);
	}

	@Property
	void aSellersPriceIsTakenExactlyWhenItIsNotBelowTheFloor(@ForAll @BigRange(min = "0.01", max = "10000") @Scale(2) BigDecimal base,
			@ForAll @BigRange(min = "0", max = "20000") @Scale(2) BigDecimal wanted, @ForAll @IntRange(min = 0, max = 100) int limit) {
		PriceBook book = new PriceBookBuilder().base(list("BASE", oil("0", base.toPlainString()))).limit("anna", String.valueOf(limit))
				.build();
		Outcome<PriceQuote> outcome = calculator.quote(ask("1").withManualPrice(pln(wanted.toPlainString())), book);
		// wanted ≥ base × (100 − limit) / 100, multiplied by 100 to stay exact
		boolean allowed = wanted.multiply(new BigDecimal(100)).compareTo(base.multiply(new BigDecimal(100 - limit))) >= 0;
		assertThat(outcome.isDone()).isEqualTo(allowed);
		if (allowed)
			assertThat(outcome.orElseThrow().price().getAmount()).isEqualByComparingTo(wanted);
	}

	@Property
	void theExplanationsRootIsThePrice(@ForAll @BigRange(min = "0", max = "1000") @Scale(4) BigDecimal listPrice) {
		PriceBook book = new PriceBookBuilder().base(list("BASE", oil("0", listPrice.toPlainString()))).discount("3").build();
		PriceQuote quote = calculator.quote(ask("3"), book).orElseThrow();
		assertThat(quote.explanation().result()).isEqualTo(PriceText.of(quote.price()));
		assertThat(quote.explanation().inputs()).extracting(Explanation::code).containsExactly("pricing.basePrice", "pricing.noListPrice",
				"pricing.customerDiscount");
	}
}
