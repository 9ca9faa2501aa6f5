package emporion.sales.ui.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.joda.money.CurrencyUnit;

import emporion.crm.PartyHit;
import emporion.platform.Ref;
import emporion.sales.model.Order;
import emporion.sales.model.OrderState;
import emporion.sales.ui.document.Copies;
import emporion.sales.ui.document.DocumentSnapshot;
import emporion.sales.ui.document.LineEntry;
import emporion.warehouse.WarehouseHit;

/**
 * An order as the server had it at one moment.
 *
 * @param order   empty for one that was never saved
 * @param number  empty before it is confirmed
 * @param warehouse empty for an order of a company without the module warehouse: its goods go out with the invoice
 * @param edition to be shown with the next step; 0 for one that was never saved
 */
public record OrderSnapshot(Optional<Ref<Order>> order, String number, int edition, OrderState state, Optional<PartyHit> customer,
		Optional<WarehouseHit> warehouse, CurrencyUnit currency, Optional<LocalDate> requestedDate, String remarks, List<LineEntry> lines)
		implements DocumentSnapshot {

	public OrderSnapshot {
		lines = List.copyOf(lines);
	}

	/** An order that is about to be entered. */
	public static OrderSnapshot fresh(CurrencyUnit currency) {
		return new OrderSnapshot(Optional.empty(), "", 0, OrderState.DRAFT, Optional.empty(), Optional.empty(), currency, Optional.empty(),
				"", List.of());
	}

	/** Copies a model object while it can be read. */
	public static OrderSnapshot of(Order order) {
		Copies copies = new Copies();
		Optional<WarehouseHit> warehouse = Optional.ofNullable(order.getWarehouse())
				.map(place -> new WarehouseHit(Copies.ref(place), place.getCode(), place.getName()));
		return new OrderSnapshot(Optional.of(Copies.ref(order)), Copies.text(order.getDocumentNumber()), order.getEdition(), order.getState(),
				Optional.of(copies.customer(order.getCustomer())), warehouse, CurrencyUnit.of(order.getCurrency()),
				Optional.ofNullable(order.getRequestedDate()), Copies.text(order.getRemarks()), order.getLines().stream()
						.map(line -> copies.line(line, line.getExplanation(), line.getIssued(), line.getInvoiced())).toList());
	}

	@Override
	public long id() {
		return order.map(Ref::id).orElse(0L);
	}

	@Override
	public Optional<LocalDate> day() {
		return requestedDate;
	}
}
