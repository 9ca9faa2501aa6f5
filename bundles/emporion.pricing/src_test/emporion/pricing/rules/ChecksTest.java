package emporion.pricing.rules;

import static emporion.pricing.PriceBookBuilder.ask;
import static emporion.pricing.PriceBookBuilder.pln;
import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import emporion.base.outcome.Problem;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceBookBuilder;
import emporion.pricing.PriceRequest;
import emporion.pricing.PriceRule;
import emporion.pricing.PriceSoFar;

class ChecksTest {

	private static final PriceBook BOOK = new PriceBookBuilder().build();

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "-0.0001" })
	void aQuantityOfNothingOrLessHasNoPrice(String quantity) {
		assertThat(new QuantityCheck().apply(ask(quantity), PriceSoFar.NOTHING, BOOK))
				.isEqualTo(new PriceRule.Refused(Problem.error("PRC-002", quantity + " pcs").at("quantity")));
	}

	@Test
	void theSmallestQuantityWillDo() {
		assertThat(new QuantityCheck().apply(ask("0.0001"), PriceSoFar.NOTHING, BOOK)).isEqualTo(PriceRule.NOT_CONCERNED);
	}

	@Test
	void aSellersPriceIsInTheDocumentsCurrency() {
		assertThat(currencyCheck(ask("1").withManualPrice(BigMoney.parse("EUR 10"))))
				.isEqualTo(new PriceRule.Refused(Problem.error("PRC-003", "EUR", "PLN").at("price")));
	}

	@Test
	void aSellersPriceIsNotNegative() {
		assertThat(currencyCheck(ask("1").withManualPrice(pln("-0.01"))))
				.isEqualTo(new PriceRule.Refused(Problem.error("PRC-004", "-0.01").at("price")));
		assertThat(currencyCheck(ask("1").withManualPrice(pln("0")))).isEqualTo(PriceRule.NOT_CONCERNED);
	}

	@Test
	void aSellersPriceHasAtMostFourDecimals() {
		assertThat(currencyCheck(ask("1").withManualPrice(pln("1.00001"))))
				.isEqualTo(new PriceRule.Refused(Problem.error("PRC-005", "1.00001", "4").at("price")));
		assertThat(currencyCheck(ask("1").withManualPrice(pln("1.000100")))).isEqualTo(PriceRule.NOT_CONCERNED);
	}

	private static PriceRule.Step currencyCheck(PriceRequest request) {
		return new CurrencyCheck().apply(request, PriceSoFar.NOTHING, BOOK);
	}
}
