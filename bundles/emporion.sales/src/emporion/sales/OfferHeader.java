package emporion.sales;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

import org.joda.money.CurrencyUnit;

import emporion.crm.model.Party;
import emporion.platform.Ref;

/**
 * What is entered once for a whole offer.
 *
 * @param validUntil last day on which it can be accepted, not before today
 * @param remarks    may be empty
 */
public record OfferHeader(Ref<Party> customer, CurrencyUnit currency, LocalDate validUntil, String remarks) {

	public OfferHeader {
		requireNonNull(customer, "customer");
		requireNonNull(currency, "currency");
		requireNonNull(validUntil, "validUntil");
		requireNonNull(remarks, "remarks");
	}
}
