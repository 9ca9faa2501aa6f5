package emporion.sales.server.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import emporion.base.outcome.Problem;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.operation.HotKey;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.UnitOfWork;
import emporion.sales.model.Invoice;
import emporion.sales.model.Offer;
import emporion.sales.model.Order;
import emporion.warehouse.model.Warehouse;

/** Finds what operations of sales work on; documents are held first, so that what is read is what the last holder left. */
public final class Documents {

	private Documents() {
	}

	/** @return the offer, which nobody else changes until this operation ends */
	public static Optional<Offer> holdOffer(OperationContext context, Ref<Offer> offer) {
		context.holding(List.of(new HotKey(HotKey.DOCUMENT, "sales.offer/" + offer.id())));
		return context.work().find(offer, Offer.class);
	}

	/** @return the order, which nobody else changes until this operation ends */
	public static Optional<Order> holdOrder(OperationContext context, Ref<Order> order) {
		context.holding(List.of(new HotKey(HotKey.DOCUMENT, "sales.order/" + order.id())));
		return context.work().find(order, Order.class);
	}

	/** @return the invoice, for which nobody else registers payments until this operation ends */
	public static Optional<Invoice> holdInvoice(OperationContext context, Ref<Invoice> invoice) {
		context.holding(List.of(new HotKey(HotKey.DOCUMENT, "sales.invoice/" + invoice.id())));
		return context.work().find(invoice, Invoice.class);
	}

	/** @return what the order is called: its number, or what points at a draft without one */
	public static String name(UnitOfWork work, Order order) {
		return order.getDocumentNumber() == null ? work.refOf(order).toString() : order.getDocumentNumber();
	}

	/** @return the edition that the seller saw is not the one that is there */
	public static Optional<Problem> editionProblem(String document, int present, int seen) {
		return present == seen ? Optional.empty() : Optional.of(Problem.error("SAL-013", document, present, seen).at("edition"));
	}

	/** Who buys and where the goods come from, or what is wrong with either. */
	public record Partners(Optional<Party> customer, Optional<Warehouse> warehouse, List<Problem> problems) {

		/** @return customer and warehouse of an order that is to be saved */
		public static Partners of(UnitOfWork work, Ref<Party> customer, Stockkeeping stock, Optional<Ref<Warehouse>> warehouse) {
			List<Problem> problems = new ArrayList<>();
			Optional<Party> party = customer(work, customer, problems);
			return new Partners(party, stock.place(work, warehouse, problems), problems);
		}

		/** @return the customer of an offer that is to be saved */
		public static Partners of(UnitOfWork work, Ref<Party> customer) {
			List<Problem> problems = new ArrayList<>();
			return new Partners(customer(work, customer, problems), Optional.empty(), problems);
		}

		private static Optional<Party> customer(UnitOfWork work, Ref<Party> customer, List<Problem> problems) {
			Optional<Party> party = work.find(customer, Party.class);
			if (party.isEmpty())
				problems.add(Problem.error("SAL-001", customer).at("customer"));
			else if (!party.get().isCustomer())
				problems.add(Problem.error("SAL-002", party.get().getName()).at("customer"));
			return party;
		}
	}
}
