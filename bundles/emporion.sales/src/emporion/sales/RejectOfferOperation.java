package emporion.sales;

import static java.util.Objects.requireNonNull;

import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.sales.model.Offer;

/** Notes that the customer declined an offer that was sent to him. */
public record RejectOfferOperation(Ref<Offer> offer) implements Operation<OfferChanged> {

	public RejectOfferOperation {
		requireNonNull(offer, "offer");
	}
}
