package emporion.sales.rules;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import emporion.base.value.VatRate;

/**
 * Value added tax as Poland rounds it: amounts on an invoice are rounded to full grosze, less than half a grosz is dropped, half a grosz
 * and more counts as one (ustawa z dnia 11 marca 2004 r. o podatku od towarów i usług, art. 106e ust. 11), which is half up.
 * <p>
 * An invoice states the sum of net values and the tax on that sum for each rate (art. 106e ust. 1 pkt 13 and 14); the tax may instead be
 * worked out for each line and added up (art. 106e ust. 10). Both are lawful and may differ by some grosze, so a company keeps to one.
 */
public enum PolishTaxRounding implements TaxRounding {

	/** Tax of a rate = its net sum × rate, rounded once. The usual way, and this suite's. */
	OF_NET_SUM {
		@Override
		Money tax(VatRate rate, Money netSum, Money sumOfLineTaxes) {
			return taxOf(new TaxedNet(rate, netSum));
		}
	},

	/** Tax of a rate = sum of the lines' taxes, each rounded. */
	OF_EACH_LINE {
		@Override
		Money tax(VatRate rate, Money netSum, Money sumOfLineTaxes) {
			return sumOfLineTaxes;
		}
	};

	abstract Money tax(VatRate rate, Money netSum, Money sumOfLineTaxes);

	@Override
	public VatTable table(CurrencyUnit currency, List<TaxedNet> lines) {
		Map<VatRate, Money> nets = new TreeMap<>();
		Map<VatRate, Money> lineTaxes = new TreeMap<>();
		for (TaxedNet line : lines) {
			nets.merge(line.rate(), line.net(), Money::plus);
			lineTaxes.merge(line.rate(), taxOf(line), Money::plus);
		}
		return new VatTable(currency, nets.entrySet().stream()
				.map(rate -> new VatTable.Row(rate.getKey(), rate.getValue(), tax(rate.getKey(), rate.getValue(), lineTaxes.get(rate.getKey()))))
				.toList());
	}

	@Override
	public Money taxOf(TaxedNet line) {
		return Money.of(line.net().getCurrencyUnit(), line.rate().taxOf(line.net().getAmount()), RoundingMode.HALF_UP);
	}
}
