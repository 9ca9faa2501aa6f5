package emporion.sales;

import org.joda.money.Money;

/** What a document comes to. */
public record Totals(Money net, Money vat, Money gross) {

	public Totals {
		if (!net.plus(vat).equals(gross))
			throw new IllegalArgumentException(net + " and VAT of " + vat + " are not " + gross);
	}
}
