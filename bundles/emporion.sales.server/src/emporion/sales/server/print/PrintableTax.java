package emporion.sales.server.print;

import java.util.Objects;

import emporion.base.value.VatRate;

/**
 * One row of the VAT table.
 *
 * @param rate   rate of VAT, once on a document
 * @param totals what was sold at that rate
 */
public record PrintableTax(VatRate rate, PrintableTotals totals) {
	public PrintableTax {
		Objects.requireNonNull(rate, "rate");
		Objects.requireNonNull(totals, "totals");
	}
}
