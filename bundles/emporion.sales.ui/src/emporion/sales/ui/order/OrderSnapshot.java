package emporion.sales.ui.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.CDOObject;
import org.joda.money.CurrencyUnit;

import emporion.base.outcome.Explanation;
import emporion.base.value.Percent;
import emporion.catalog.LocalName;
import emporion.catalog.ProductHit;
import emporion.crm.PartyHit;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.wire.WireFormat;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;
import emporion.sales.model.OrderState;

/**
 * An order as the server had it at one moment.
 *
 * @param order   empty for one that was never saved
 * @param number  empty before it is confirmed
 * @param edition to be shown with the next step; 0 for one that was never saved
 */
public record OrderSnapshot(Optional<Ref<Order>> order, String number, int edition, OrderState state, Optional<PartyHit> customer,
		Optional<WarehouseHit> warehouse, CurrencyUnit currency, Optional<LocalDate> requestedDate, String remarks, List<LineEntry> lines) {

	public OrderSnapshot {
		lines = List.copyOf(lines);
	}

	/** An order that is about to be entered. */
	public static OrderSnapshot fresh(CurrencyUnit currency) {
		return new OrderSnapshot(Optional.empty(), "", 0, OrderState.DRAFT, Optional.empty(), Optional.empty(), currency, Optional.empty(),
				"", List.of());
	}

	/** Copies a model object while it can be read. */
	public static OrderSnapshot of(Order order, WireFormat format) {
		Party customer = order.getCustomer();
		WarehouseHit warehouse = new WarehouseHit(ref(order.getWarehouse()), order.getWarehouse().getCode(), order.getWarehouse().getName());
		return new OrderSnapshot(Optional.of(ref(order)), text(order.getDocumentNumber()), order.getEdition(), order.getState(),
				Optional.of(new PartyHit(ref(customer), text(customer.getCode()), text(customer.getName()), text(customer.getCountry()),
						text(customer.getTaxId()), text(customer.getCity()))),
				Optional.of(warehouse), CurrencyUnit.of(order.getCurrency()), Optional.ofNullable(order.getRequestedDate()),
				text(order.getRemarks()), order.getLines().stream().map(line -> line(line, format)).toList());
	}

	private static LineEntry line(OrderLine line, WireFormat format) {
		ProductHit product = new ProductHit(ref(line.getProduct()), text(line.getProductCode()), LocalName.of(line.getProduct()),
				text(line.getUnit()), text(line.getProduct().getEan()), text(line.getVatRate()), line.getProduct().isStocked());
		LinePrice price = new LinePrice(line.getPrice(), Optional.ofNullable(line.getListPrice()),
				line.getDiscount() == null ? Percent.ZERO : new Percent(line.getDiscount()),
				line.getExplanation() == null ? Optional.empty() : Optional.of(format.read(line.getExplanation(), Explanation.class)));
		return new LineEntry(product, line.getQuantity(), line.isManualPrice() ? Optional.of(line.getPrice()) : Optional.empty(),
				Optional.of(price), Optional.empty(), zeroed(line.getIssued()), zeroed(line.getInvoiced()));
	}

	private static <T> Ref<T> ref(T object) {
		return new Ref<>(CDOIDUtil.getLong(((CDOObject) object).cdoID()));
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	private static BigDecimal zeroed(BigDecimal value) {
		return value == null ? BigDecimal.ZERO : value;
	}
}
