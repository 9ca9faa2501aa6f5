package emporion.sales.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import emporion.base.value.VatRate;
import emporion.sales.Totals;

/**
 * Net, tax and gross by rate.
 *
 * @param rows one for each rate, highest rate first
 */
public record VatTable(CurrencyUnit currency, List<Row> rows) {

	public VatTable {
		requireNonNull(currency, "currency");
		rows = List.copyOf(rows);
	}

	/** One rate. */
	public record Row(VatRate rate, Money net, Money vat) {

		public Row {
			requireNonNull(rate, "rate");
			requireNonNull(net, "net");
			requireNonNull(vat, "vat");
		}

		public Money gross() {
			return net.plus(vat);
		}
	}

	/** @return what the document comes to: the sums of the rows */
	public Totals totals() {
		return new Totals(sum(Row::net), sum(Row::vat), sum(Row::gross));
	}

	private Money sum(Function<Row, Money> column) {
		return rows.stream().map(column).reduce(Money.zero(currency), Money::plus);
	}
}
