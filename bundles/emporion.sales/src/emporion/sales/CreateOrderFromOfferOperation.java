package emporion.sales;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.sales.model.Offer;
import emporion.warehouse.model.Warehouse;

/**
 * Makes a draft order with the lines and prices of an offer; an offer that was sent counts as accepted by it.
 *
 * @param warehouse     that the goods come from; none while the module warehouse is off
 * @param requestedDate when the customer wants the goods, not before today
 * @param again         whether a second order from the same offer is meant; otherwise it is refused
 */
public record CreateOrderFromOfferOperation(Ref<Offer> offer, Optional<Ref<Warehouse>> warehouse, Optional<LocalDate> requestedDate,
		boolean again)
		implements Operation<OrderSaved> {

	public CreateOrderFromOfferOperation {
		requireNonNull(offer, "offer");
		requireNonNull(warehouse, "warehouse");
		requireNonNull(requestedDate, "requestedDate");
	}

	/** An order whose goods come from a warehouse. */
	public CreateOrderFromOfferOperation(Ref<Offer> offer, Ref<Warehouse> warehouse, Optional<LocalDate> requestedDate, boolean again) {
		this(offer, Optional.of(warehouse), requestedDate, again);
	}
}
