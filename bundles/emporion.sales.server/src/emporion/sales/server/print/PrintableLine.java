package emporion.sales.server.print;

import java.math.BigDecimal;
import java.util.Objects;

import emporion.base.value.Percent;
import emporion.base.value.Quantity;
import emporion.base.value.VatRate;

/**
 * One line of an offer or an invoice. Amounts are in the document's currency with at most two decimals and are printed as they
 * are: this package computes no prices.
 *
 * @param number   position on the document, from 1
 * @param code     product code
 * @param name     name in the language of the document; long names wrap
 * @param quantity with its unit
 * @param price    net price of one unit before the discount, at most four decimals
 * @param discount zero when there is none
 * @param net      net value after the discount
 * @param rate     rate of VAT
 * @param vat      tax on the line
 * @param gross    net and tax
 */
public record PrintableLine(int number, String code, String name, Quantity quantity, BigDecimal price, Percent discount,
		BigDecimal net, VatRate rate, BigDecimal vat, BigDecimal gross) {
	public PrintableLine {
		if (number < 1) {
			throw new IllegalArgumentException("Lines count from 1: " + number);
		}
		if (name.isBlank()) {
			throw new IllegalArgumentException("Line " + number + " has no name");
		}
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(quantity, "quantity");
		Objects.requireNonNull(discount, "discount");
		Objects.requireNonNull(rate, "rate");
		if (price.stripTrailingZeros().scale() > 4) {
			throw new IllegalArgumentException("Line " + number + ": the price has more than four decimals: " + price);
		}
		PrintableTotals.requireCents("net of line " + number, net);
		PrintableTotals.requireCents("VAT of line " + number, vat);
		PrintableTotals.requireCents("gross of line " + number, gross);
	}
}
