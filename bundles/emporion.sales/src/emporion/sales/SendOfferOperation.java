package emporion.sales;

import static java.util.Objects.requireNonNull;

import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.sales.model.Offer;

/** Notes that a draft offer went to the customer; from then on it is not changed any more. */
public record SendOfferOperation(Ref<Offer> offer) implements Operation<OfferChanged> {

	public SendOfferOperation {
		requireNonNull(offer, "offer");
	}
}
