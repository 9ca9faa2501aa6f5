package emporion.sales.server.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.pricing.PriceBooks;
import emporion.pricing.PriceCalculator;
import emporion.sales.OrderSaved;
import emporion.sales.OrderStep;
import emporion.sales.SaveOrderOperation;
import emporion.sales.Totals;
import emporion.sales.model.Offer;
import emporion.sales.model.Order;
import emporion.sales.model.SalesPackage;
import emporion.sales.rules.DocumentCheck;
import emporion.sales.rules.OfferedPrice;
import emporion.sales.server.internal.DocumentLines;
import emporion.sales.server.internal.Documents;
import emporion.sales.server.internal.Documents.Partners;
import emporion.sales.server.internal.LinePricing;
import emporion.sales.server.internal.NewOrders;
import emporion.sales.server.internal.NewOrders.Header;
import emporion.sales.server.internal.PresentPriceBooks;
import emporion.sales.server.internal.PricedDraft;
import emporion.sales.server.internal.Stockkeeping;

/** Saves a draft order with all its lines, priced as of today. */
@Component(service = OperationHandler.class)
public final class SaveOrderHandler implements OperationHandler<SaveOrderOperation, OrderSaved> {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	private final DocumentCheck check = new DocumentCheck();
	private final LinePricing pricing;
	private final Stockkeeping stock;

	@Activate
	public SaveOrderHandler(@Reference PriceCalculator calculator, @Reference(service = PresentPriceBooks.class) PriceBooks books,
			@Reference Stockkeeping stock) {
		this.stock = stock;
		this.pricing = new LinePricing(calculator, books);
	}

	@Override
	public Class<SaveOrderOperation> operation() {
		return SaveOrderOperation.class;
	}

	@Override
	public Outcome<OrderSaved> handle(SaveOrderOperation operation, OperationContext context) {
		LocalDate today = context.clock().today();
		Optional<Order> stored = operation.order().flatMap(order -> Documents.holdOrder(context, order));
		Partners partners = Partners.of(context.work(), operation.header().customer(), stock, operation.header().warehouse());
		List<Problem> problems = new ArrayList<>(check.lines(operation.lines()));
		// a date that lay ahead when it was entered may have passed since
		if (stored.map(Order::getRequestedDate).filter(day -> operation.header().requestedDate().filter(day::equals).isPresent()).isEmpty())
			check.requestedDate(operation.header().requestedDate(), today).ifPresent(problems::add);
		problems.addAll(partners.problems());
		if (operation.order().isPresent())
			stored.ifPresentOrElse(order -> draftProblem(operation, context, order).ifPresent(problems::add),
					() -> problems.add(Problem.error("SAL-011", operation.order().get()).at("order")));
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		Header header = new Header(partners.customer().orElseThrow(), partners.warehouse(), operation.header().currency(),
				operation.header().requestedDate(), operation.header().remarks());
		Outcome<List<PricedDraft>> priced = pricing.price(context, header.customer(), header.currency(), today, operation.lines(),
				promised(stored, header));
		return switch (priced) {
			case Outcome.Refused<List<PricedDraft>> refused -> Outcome.refused(refused.problems());
			case Outcome.Done<List<PricedDraft>> done -> Outcome.done(save(context, stored, header, done.result()));
		};
	}

	private static Optional<Problem> draftProblem(SaveOrderOperation operation, OperationContext context, Order order) {
		String name = Documents.name(context.work(), order);
		return OrderStep.SAVE.problemIn(order.getState(), name)
				.or(() -> Documents.editionProblem(name, order.getEdition(), operation.seenEdition()));
	}

	/** An offer binds towards the customer it was made for, in its currency. */
	private static OfferedPrice promised(Optional<Order> stored, Header header) {
		Offer offer = stored.map(Order::getOffer).orElse(null);
		boolean binds = offer != null && offer.getCustomer() == header.customer()
				&& offer.getCurrency().equals(header.currency().getCode());
		return OfferedPrice.in(binds ? offer : null);
	}

	private static OrderSaved save(OperationContext context, Optional<Order> stored, Header header, List<PricedDraft> drafts) {
		Totals totals = PricedDraft.table(header.currency(), drafts).totals();
		if (stored.isEmpty()) {
			Order order = context.work().add(NewOrders.draft(context, header, drafts, totals));
			return new OrderSaved(context.work().refOf(order), order.getEdition(), totals);
		}
		Order order = stored.get();
		int edition = order.getEdition() + 1;
		Map<EStructuralFeature, Object> values = header.values(context.clock().today(), totals);
		values.put(MODEL.getOrder_Edition(), edition);
		DocumentLines.change(context.work(), order, values);
		DocumentLines.replaceOrderLines(context.work(), order, order.getLines(), drafts);
		return new OrderSaved(context.work().refOf(order), edition, totals);
	}
}
