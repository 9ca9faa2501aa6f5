package emporion.sales;

import static java.util.Objects.requireNonNull;

import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.sales.model.Offer;

/**
 * Asks for an offer as PDF. Changes nothing.
 *
 * @param language {@code pl}, {@code en}, {@code de} or {@code uk}; empty for the customer's
 */
public record PrintOfferOperation(Ref<Offer> offer, String language) implements Operation<PrintedDocument> {

	public PrintOfferOperation {
		requireNonNull(offer, "offer");
		requireNonNull(language, "language");
	}
}
