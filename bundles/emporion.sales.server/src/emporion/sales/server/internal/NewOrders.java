package emporion.sales.server.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.joda.money.CurrencyUnit;

import emporion.crm.model.Party;
import emporion.platform.operation.OperationContext;
import emporion.sales.Totals;
import emporion.sales.model.Order;
import emporion.sales.model.OrderState;
import emporion.sales.model.SalesFactory;
import emporion.sales.model.SalesPackage;
import emporion.warehouse.model.Warehouse;

/** Makes orders and writes their headers. */
public final class NewOrders {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	private NewOrders() {
	}

	/** What an order's header says. */
	public record Header(Party customer, Optional<Warehouse> warehouse, CurrencyUnit currency, Optional<LocalDate> requestedDate, String remarks) {

		/** @return values for an order of today with these totals */
		public Map<EStructuralFeature, Object> values(LocalDate today, Totals totals) {
			Map<EStructuralFeature, Object> values = new HashMap<>(
					DocumentLines.totals(MODEL.getOrder_Net(), MODEL.getOrder_Vat(), MODEL.getOrder_Gross(), totals));
			values.put(MODEL.getOrder_DocumentDate(), today);
			values.put(MODEL.getOrder_RequestedDate(), requestedDate.orElse(null));
			values.put(MODEL.getOrder_Customer(), customer);
			values.put(MODEL.getOrder_Warehouse(), warehouse.orElse(null));
			values.put(MODEL.getOrder_Currency(), currency.getCode());
			values.put(MODEL.getOrder_Remarks(), remarks);
			return values;
		}
	}

	/** @return a draft, not yet added to the unit of work */
	public static Order draft(OperationContext context, Header header, List<PricedDraft> lines, Totals totals) {
		Order order = SalesFactory.eINSTANCE.createOrder();
		header.values(context.clock().today(), totals).forEach(order::eSet);
		order.setState(OrderState.DRAFT);
		order.setAuthor(context.user());
		order.setCreatedAt(context.clock().now());
		order.setEdition(1);
		for (int i = 0; i < lines.size(); i++)
			order.getLines().add(DocumentLines.orderLine(lines.get(i), i + 1));
		return order;
	}
}
