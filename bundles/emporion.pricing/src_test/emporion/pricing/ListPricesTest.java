package emporion.pricing;

import static emporion.pricing.PriceBookBuilder.OIL;
import static emporion.pricing.PriceBookBuilder.TODAY;
import static emporion.pricing.PriceBookBuilder.list;
import static emporion.pricing.PriceBookBuilder.oil;
import static emporion.pricing.PriceBookBuilder.pln;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

import emporion.base.value.Period;
import emporion.platform.Ref;

class ListPricesTest {

	private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
	private static final LocalDate JUNE_10 = LocalDate.of(2026, 6, 10);

	@Test
	void theHighestBracketThatTheQuantityReachesMakesThePrice() {
		ListPrices list = list("L1", oil("1", "100"), oil("101", "95"), oil("10", "98"));
		assertThat(priceOf(list, "9.9999")).isEqualTo(pln("100"));
		assertThat(priceOf(list, "10")).isEqualTo(pln("98"));
		assertThat(priceOf(list, "100")).isEqualTo(pln("98"));
		assertThat(priceOf(list, "101")).isEqualTo(pln("95"));
	}

	@Test
	void belowTheLowestBracketThereIsNoPrice() {
		ListPrices list = list("L1", oil("10", "98"));
		assertThat(list.entryFor(OIL, new BigDecimal("9"), TODAY)).isEmpty();
	}

	@Test
	void aPassingPriceRulesWhileItLastsAndThenTheFormerHoldsAgain() {
		ListPrices list = list("L1", oil("0", "100"), oil("0", "80", Period.of(JUNE_1, JUNE_10)));
		assertThat(priceOn(list, JUNE_1.minusDays(1))).isEqualTo(pln("100"));
		assertThat(priceOn(list, JUNE_1)).isEqualTo(pln("80"));
		assertThat(priceOn(list, JUNE_10)).isEqualTo(pln("80"));
		assertThat(priceOn(list, JUNE_10.plusDays(1))).isEqualTo(pln("100"));
	}

	@Test
	void ofTwoPassingPricesTheOneThatBeganLastHolds() {
		ListPrices list = list("L1", oil("0", "70", Period.of(JUNE_1.plusDays(2), JUNE_10)), oil("0", "80", Period.of(JUNE_1, JUNE_10)));
		assertThat(priceOn(list, JUNE_1.plusDays(1))).isEqualTo(pln("80"));
		assertThat(priceOn(list, JUNE_1.plusDays(2))).isEqualTo(pln("70"));
	}

	@Test
	void aProductThatIsNotOnTheListHasNoPrice() {
		assertThat(list("L1", oil("0", "100")).entryFor(new Ref<>(99), BigDecimal.ONE, TODAY)).isEmpty();
	}

	@Test
	void aListHasOneCurrency() {
		ListPrices.Entry euro = new ListPrices.Entry(OIL, BigDecimal.ONE, BigMoney.parse("EUR 10"), Period.ALWAYS);
		assertThatThrownBy(() -> new ListPrices("L1", CurrencyUnit.of("PLN"), Period.ALWAYS, List.of(euro))).hasMessageContaining("EUR");
	}

	@Test
	void neitherPricesNorBracketsAreNegative() {
		assertThatThrownBy(() -> oil("0", "-1")).hasMessageContaining("-1");
		assertThatThrownBy(() -> oil("-1", "1")).hasMessageContaining("-1");
	}

	private static BigMoney priceOf(ListPrices list, String quantity) {
		return list.entryFor(OIL, new BigDecimal(quantity), TODAY).orElseThrow().price();
	}

	private static BigMoney priceOn(ListPrices list, LocalDate day) {
		return list.entryFor(OIL, BigDecimal.ONE, day).orElseThrow().price();
	}
}
