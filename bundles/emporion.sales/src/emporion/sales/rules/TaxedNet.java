package emporion.sales.rules;

import static java.util.Objects.requireNonNull;

import org.joda.money.Money;

import emporion.base.value.VatRate;

/** A net value and the rate at which it is taxed: what the tax of a line depends on. */
public record TaxedNet(VatRate rate, Money net) {

	public TaxedNet {
		requireNonNull(rate, "rate");
		requireNonNull(net, "net");
	}
}
