package emporion.sales.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import emporion.base.value.VatRate;
import emporion.sales.Totals;

class PolishTaxRoundingTest {

	private static final CurrencyUnit PLN = CurrencyUnit.of("PLN");

	@Test
	void taxIsWorkedOutOnTheSumOfARate() {
		// 3 × 0.37 = 1.11; 1.11 × 23 % = 0.2553 → 0.26
		VatTable table = PolishTaxRounding.OF_NET_SUM.table(PLN, List.of(net("23", "0.37"), net("23", "0.37"), net("23", "0.37")));
		assertThat(table.rows()).containsExactly(new VatTable.Row(VatRate.ofCode("23"), pln("1.11"), pln("0.26")));
		assertThat(table.totals()).isEqualTo(new Totals(pln("1.11"), pln("0.26"), pln("1.37")));
	}

	@Test
	void taxOfEachLineAddedUpMayDifferByGrosze() {
		// 0.37 × 23 % = 0.0851 → 0.09; 3 × 0.09 = 0.27
		VatTable table = PolishTaxRounding.OF_EACH_LINE.table(PLN, List.of(net("23", "0.37"), net("23", "0.37"), net("23", "0.37")));
		assertThat(table.totals().vat()).isEqualTo(pln("0.27"));
	}

	@Test
	void halfAGroszCountsAsOneAndLessIsDropped() {
		// 0.50 × 23 % = 0.115 → 0.12; 0.19 × 23 % = 0.0437 → 0.04
		assertThat(PolishTaxRounding.OF_NET_SUM.taxOf(net("23", "0.50"))).isEqualTo(pln("0.12"));
		assertThat(PolishTaxRounding.OF_NET_SUM.taxOf(net("23", "0.19"))).isEqualTo(pln("0.04"));
	}

	@Test
	void everyRateHasItsRowHighestFirstAndExemptLast() {
		VatTable table = PolishTaxRounding.OF_NET_SUM.table(PLN,
				List.of(net("zw", "100.00"), net("5", "9.99"), net("23", "285.00"), net("8", "10.00")));
		// 285 × 23 % = 65.55; 10 × 8 % = 0.80; 9.99 × 5 % = 0.4995 → 0.50; exempt 0
		assertThat(table.rows()).extracting(row -> row.rate().code()).containsExactly("23", "8", "5", "zw");
		assertThat(table.rows()).extracting(VatTable.Row::vat).containsExactly(pln("65.55"), pln("0.80"), pln("0.50"), pln("0.00"));
		// net 285 + 10 + 9.99 + 100 = 404.99; VAT 65.55 + 0.80 + 0.50 = 66.85
		assertThat(table.totals()).isEqualTo(new Totals(pln("404.99"), pln("66.85"), pln("471.84")));
	}

	@Test
	void nothingSoldIsNothingTaxed() {
		assertThat(PolishTaxRounding.OF_NET_SUM.table(PLN, List.of()).totals().gross()).isEqualTo(pln("0.00"));
	}

	private static TaxedNet net(String rate, String amount) {
		return new TaxedNet(VatRate.ofCode(rate), pln(amount));
	}

	private static Money pln(String amount) {
		return Money.of(PLN, new BigDecimal(amount));
	}
}
