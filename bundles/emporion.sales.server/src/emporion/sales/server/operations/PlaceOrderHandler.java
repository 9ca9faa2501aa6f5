package emporion.sales.server.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.pricing.PriceBooks;
import emporion.pricing.PriceCalculator;
import emporion.sales.OrderConfirmed;
import emporion.sales.PlaceOrderOperation;
import emporion.sales.Totals;
import emporion.sales.model.Order;
import emporion.sales.model.OrderState;
import emporion.sales.rules.DocumentCheck;
import emporion.sales.rules.OfferedPrice;
import emporion.sales.server.internal.Confirmation;
import emporion.sales.server.internal.Confirmation.Blocked;
import emporion.sales.server.internal.Documents.Partners;
import emporion.sales.server.internal.LinePricing;
import emporion.sales.server.internal.NewOrders;
import emporion.sales.server.internal.NewOrders.Header;
import emporion.sales.server.internal.PresentPriceBooks;
import emporion.sales.server.internal.PricedDraft;
import emporion.sales.server.internal.Stockkeeping;

/** Makes, prices and confirms an order in one go. */
@Component(service = OperationHandler.class)
public final class PlaceOrderHandler implements OperationHandler<PlaceOrderOperation, OrderConfirmed> {

	private final DocumentCheck check = new DocumentCheck();
	private final LinePricing pricing;
	private final Stockkeeping stock;
	private final Confirmation confirmation;

	@Activate
	public PlaceOrderHandler(@Reference PriceCalculator calculator, @Reference(service = PresentPriceBooks.class) PriceBooks books,
			@Reference Stockkeeping stock) {
		this.stock = stock;
		this.pricing = new LinePricing(calculator, books);
		this.confirmation = new Confirmation(stock);
	}

	@Override
	public Class<PlaceOrderOperation> operation() {
		return PlaceOrderOperation.class;
	}

	@Override
	public Outcome<OrderConfirmed> handle(PlaceOrderOperation operation, OperationContext context) {
		LocalDate today = context.clock().today();
		Partners partners = Partners.of(context.work(), operation.header().customer(), stock, operation.header().warehouse());
		List<Problem> problems = new ArrayList<>(check.lines(operation.lines()));
		check.requestedDate(operation.header().requestedDate(), today).ifPresent(problems::add);
		problems.addAll(partners.problems());
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		Header header = new Header(partners.customer().orElseThrow(), partners.warehouse(), operation.header().currency(),
				operation.header().requestedDate(), operation.header().remarks());
		Outcome<List<PricedDraft>> priced = pricing.price(context, header.customer(), header.currency(), today, operation.lines(),
				OfferedPrice.in(null));
		if (priced instanceof Outcome.Refused<List<PricedDraft>> refused)
			return Outcome.refused(refused.problems());
		List<PricedDraft> drafts = priced.orElseThrow();
		Totals totals = PricedDraft.table(header.currency(), drafts).totals();
		// made before stock and numbers are held, for which others wait
		Order order = NewOrders.draft(context, header, drafts, totals);
		return confirmation.block(context, header.warehouse(), drafts).map(blocked -> confirm(context, order, totals, blocked));
	}

	private static OrderConfirmed confirm(OperationContext context, Order order, Totals totals, Blocked blocked) {
		order.setDocumentNumber(blocked.number().text());
		order.setState(OrderState.CONFIRMED);
		order.setConfirmedAt(context.clock().now());
		context.work().add(order);
		return blocked.answer(context.work().refOf(order), order.getEdition(), totals);
	}
}
