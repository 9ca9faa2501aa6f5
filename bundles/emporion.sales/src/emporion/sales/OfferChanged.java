package emporion.sales;

import emporion.platform.Ref;
import emporion.sales.model.Offer;
import emporion.sales.model.OfferState;

/**
 * An offer went into another state.
 *
 * @param edition to be shown with the next save
 */
public record OfferChanged(Ref<Offer> offer, OfferState state, int edition) {
}
