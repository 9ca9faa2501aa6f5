package emporion.sales;

import static java.util.Objects.requireNonNull;

import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.sales.model.Offer;

/** Notes that the customer accepted an offer that was sent to him. */
public record AcceptOfferOperation(Ref<Offer> offer) implements Operation<OfferChanged> {

	public AcceptOfferOperation {
		requireNonNull(offer, "offer");
	}
}
