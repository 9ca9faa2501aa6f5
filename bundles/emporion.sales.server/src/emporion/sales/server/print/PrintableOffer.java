package emporion.sales.server.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An offer as it is to be printed. All amounts are in the currency; those of the VAT table must add up to the totals.
 *
 * @param number       the offer's number
 * @param seller       who offers
 * @param buyer        who is offered to
 * @param contact      the seller's person to ask, with telephone or e-mail
 * @param issueDate    day of issue
 * @param validUntil   last day on which it may be accepted
 * @param paymentTerms free text
 * @param delivery     free text
 * @param currency     ISO 4217 code
 * @param lines        at least one, in order
 * @param taxes        the VAT table, in order
 * @param totals       of the whole offer
 * @param remarks      free text, may have several lines
 */
public record PrintableOffer(String number, PrintableParty seller, PrintableParty buyer, Optional<String> contact,
		LocalDate issueDate, LocalDate validUntil, Optional<String> paymentTerms, Optional<String> delivery,
		String currency, List<PrintableLine> lines, List<PrintableTax> taxes, PrintableTotals totals,
		Optional<String> remarks) {
	public PrintableOffer {
		if (number.isBlank()) {
			throw new IllegalArgumentException("An offer needs its number");
		}
		Objects.requireNonNull(seller, "seller");
		Objects.requireNonNull(buyer, "buyer");
		Objects.requireNonNull(contact, "contact");
		Objects.requireNonNull(issueDate, "issueDate");
		Objects.requireNonNull(validUntil, "validUntil");
		Objects.requireNonNull(paymentTerms, "paymentTerms");
		Objects.requireNonNull(delivery, "delivery");
		Objects.requireNonNull(currency, "currency");
		Objects.requireNonNull(remarks, "remarks");
		lines = List.copyOf(lines);
		if (lines.isEmpty()) {
			throw new IllegalArgumentException("Offer " + number + " has no lines");
		}
		taxes = List.copyOf(taxes);
		totals.requireSumOf(taxes);
	}
}
