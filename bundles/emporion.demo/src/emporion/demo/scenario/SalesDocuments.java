package emporion.demo.scenario;

import emporion.platform.Ref;
import emporion.sales.model.Invoice;
import emporion.sales.model.Offer;
import emporion.sales.model.Order;

/** Sales documents by the names a scenario gives them. */
final class SalesDocuments {

	private final Names<Ref<Offer>> offers = new Names<>("offer");
	private final Names<Ref<Order>> orders = new Names<>("order");
	private final Names<Ref<Invoice>> invoices = new Names<>("invoice");

	Names<Ref<Offer>> offers() {
		return offers;
	}

	Names<Ref<Order>> orders() {
		return orders;
	}

	Names<Ref<Invoice>> invoices() {
		return invoices;
	}
}
