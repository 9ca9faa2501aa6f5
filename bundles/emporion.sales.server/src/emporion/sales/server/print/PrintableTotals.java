package emporion.sales.server.print;

import java.math.BigDecimal;
import java.util.List;

/**
 * Net, tax and gross in the document's currency, at most two decimals, net + tax = gross.
 *
 * @param net   before tax
 * @param vat   tax
 * @param gross with tax
 */
public record PrintableTotals(BigDecimal net, BigDecimal vat, BigDecimal gross) {
	public PrintableTotals {
		requireCents("net", net);
		requireCents("VAT", vat);
		requireCents("gross", gross);
		if (net.add(vat).compareTo(gross) != 0) {
			throw new IllegalArgumentException(net + " net + " + vat + " VAT is not " + gross + " gross");
		}
	}

	/** @throws IllegalArgumentException when the VAT table does not add up to these totals: such a document must not be printed */
	void requireSumOf(List<PrintableTax> taxes) {
		BigDecimal sumNet = BigDecimal.ZERO;
		BigDecimal sumVat = BigDecimal.ZERO;
		for (PrintableTax tax : taxes) {
			sumNet = sumNet.add(tax.totals().net());
			sumVat = sumVat.add(tax.totals().vat());
		}
		if (sumNet.compareTo(net) != 0 || sumVat.compareTo(vat) != 0) {
			throw new IllegalArgumentException("The VAT table adds up to " + sumNet + " net and " + sumVat
					+ " VAT, the document says " + net + " and " + vat);
		}
	}

	static void requireCents(String what, BigDecimal amount) {
		if (amount.stripTrailingZeros().scale() > 2) {
			throw new IllegalArgumentException("The " + what + " has more than two decimals: " + amount);
		}
	}
}
