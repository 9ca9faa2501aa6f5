package emporion.sales.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

import emporion.base.value.VatRate;

/** What holds of every VAT table, whatever the figures. */
class TaxRoundingProperties {

	private static final CurrencyUnit PLN = CurrencyUnit.of("PLN");
	private static final VatRate STANDARD = VatRate.ofCode("23");

	@Property
	void netAndTaxAreTheGross(@ForAll @Size(max = 20) List<@BigRange(min = "0", max = "100000") @Scale(2) BigDecimal> nets) {
		for (PolishTaxRounding rounding : PolishTaxRounding.values()) {
			VatTable table = rounding.table(PLN, lines(nets));
			assertThat(table.totals().net().plus(table.totals().vat())).isEqualTo(table.totals().gross());
			assertThat(table.totals().net().getAmount())
					.isEqualByComparingTo(nets.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
		}
	}

	@Property
	void taxOnTheSumIsNeverMoreThanHalfAGroszOff(
			@ForAll @Size(min = 1, max = 20) List<@BigRange(min = "0", max = "100000") @Scale(2) BigDecimal> nets) {
		BigDecimal exact = STANDARD.taxOf(nets.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
		BigDecimal tax = PolishTaxRounding.OF_NET_SUM.table(PLN, lines(nets)).totals().vat().getAmount();
		assertThat(tax.subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
	}

	@Property
	void taxOfEachLineIsNeverMoreThanHalfAGroszALineOff(
			@ForAll @Size(min = 1, max = 20) List<@BigRange(min = "0", max = "100000") @Scale(2) BigDecimal> nets) {
		BigDecimal exact = STANDARD.taxOf(nets.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
		BigDecimal tax = PolishTaxRounding.OF_EACH_LINE.table(PLN, lines(nets)).totals().vat().getAmount();
		assertThat(tax.subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(nets.size())));
	}

	@Property
	void aLinesNetIsPriceTimesQuantityRoundedHalfUp(@ForAll @BigRange(min = "0", max = "10000") @Scale(4) BigDecimal price,
			@ForAll @BigRange(min = "0.0001", max = "10000") @Scale(4) BigDecimal quantity) {
		assertThat(LineValue.net(PLN, price, quantity).getAmount())
				.isEqualByComparingTo(price.multiply(quantity).setScale(2, RoundingMode.HALF_UP));
	}

	private static List<TaxedNet> lines(List<BigDecimal> nets) {
		return nets.stream().map(net -> new TaxedNet(STANDARD, Money.of(PLN, net))).toList();
	}
}
