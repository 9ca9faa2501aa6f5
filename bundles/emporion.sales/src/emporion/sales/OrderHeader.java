package emporion.sales;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

import org.joda.money.CurrencyUnit;

import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.warehouse.model.Warehouse;

/**
 * What is entered once for a whole order.
 *
 * @param warehouse     that the goods come from; none while the module warehouse is off
 * @param requestedDate when the customer wants the goods, not before today
 * @param remarks       may be empty
 */
public record OrderHeader(Ref<Party> customer, Optional<Ref<Warehouse>> warehouse, CurrencyUnit currency, Optional<LocalDate> requestedDate,
		String remarks) {

	public OrderHeader {
		requireNonNull(customer, "customer");
		requireNonNull(warehouse, "warehouse");
		requireNonNull(currency, "currency");
		requireNonNull(requestedDate, "requestedDate");
		requireNonNull(remarks, "remarks");
	}

	/** The header of an order whose goods come from a warehouse. */
	public OrderHeader(Ref<Party> customer, Ref<Warehouse> warehouse, CurrencyUnit currency, Optional<LocalDate> requestedDate, String remarks) {
		this(customer, Optional.of(warehouse), currency, requestedDate, remarks);
	}
}
