package emporion.sales.server.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.joda.money.CurrencyUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.UnitOfWork;
import emporion.platform.server.operation.OperationHandler;
import emporion.pricing.PriceBooks;
import emporion.pricing.PriceCalculator;
import emporion.sales.CreateOrderFromOfferOperation;
import emporion.sales.LineRequest;
import emporion.sales.OfferStep;
import emporion.sales.OrderSaved;
import emporion.sales.Totals;
import emporion.sales.model.Offer;
import emporion.sales.model.OfferState;
import emporion.sales.model.Order;
import emporion.sales.model.SalesPackage;
import emporion.sales.rules.DocumentCheck;
import emporion.sales.rules.OfferedPrice;
import emporion.sales.server.internal.Documents;
import emporion.sales.server.internal.Documents.Partners;
import emporion.sales.server.internal.LinePricing;
import emporion.sales.server.internal.NewOrders;
import emporion.sales.server.internal.NewOrders.Header;
import emporion.sales.server.internal.OfferStates;
import emporion.sales.server.internal.PresentPriceBooks;
import emporion.sales.server.internal.PricedDraft;
import emporion.sales.server.internal.Stockkeeping;

/** Makes a draft order with the lines and prices of an offer. */
@Component(service = OperationHandler.class)
public final class CreateOrderFromOfferHandler implements OperationHandler<CreateOrderFromOfferOperation, OrderSaved> {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	private final DocumentCheck check = new DocumentCheck();
	private final LinePricing pricing;
	private final Stockkeeping stock;

	@Activate
	public CreateOrderFromOfferHandler(@Reference PriceCalculator calculator, @Reference(service = PresentPriceBooks.class) PriceBooks books,
			@Reference Stockkeeping stock) {
		this.stock = stock;
		this.pricing = new LinePricing(calculator, books);
	}

	@Override
	public Class<CreateOrderFromOfferOperation> operation() {
		return CreateOrderFromOfferOperation.class;
	}

	@Override
	public Outcome<OrderSaved> handle(CreateOrderFromOfferOperation operation, OperationContext context) {
		UnitOfWork work = context.work();
		Optional<Offer> found = Documents.holdOffer(context, operation.offer());
		if (found.isEmpty())
			return Outcome.refused(Problem.error("SAL-012", operation.offer()).at("offer"));
		Offer offer = found.get();
		Partners partners = Partners.of(work, work.refOf(offer.getCustomer()), stock, operation.warehouse());
		List<Problem> problems = new ArrayList<>(partners.problems());
		OfferStep.ORDER.problemIn(offer.getState(), offer.getDocumentNumber()).ifPresent(problems::add);
		if (offer.getState() == OfferState.SENT)
			OfferStates.expired(context, offer).ifPresent(problems::add);
		check.requestedDate(operation.requestedDate(), context.clock().today()).ifPresent(problems::add);
		List<Order> earlier = work.findBy(Order.class, MODEL.getOrder_Offer(), offer);
		if (!earlier.isEmpty() && !operation.again())
			problems.add(Problem.error("SAL-036", offer.getDocumentNumber(), Documents.name(work, earlier.getLast())).at("offer"));
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		Header header = new Header(partners.customer().orElseThrow(), partners.warehouse(),
				CurrencyUnit.of(offer.getCurrency()), operation.requestedDate(), offer.getRemarks());
		Outcome<List<PricedDraft>> priced = pricing.price(context, header.customer(), header.currency(), context.clock().today(),
				lines(work, offer), OfferedPrice.in(offer));
		return switch (priced) {
			case Outcome.Refused<List<PricedDraft>> refused -> Outcome.refused(refused.problems());
			case Outcome.Done<List<PricedDraft>> done -> Outcome.done(order(context, offer, header, done.result()));
		};
	}

	private static List<LineRequest> lines(UnitOfWork work, Offer offer) {
		return offer.getLines().stream()
				.map(line -> new LineRequest(work.refOf(line.getProduct()), line.getQuantity(), Optional.of(line.getPrice()))).toList();
	}

	private static OrderSaved order(OperationContext context, Offer offer, Header header, List<PricedDraft> drafts) {
		if (offer.getState() == OfferState.SENT)
			context.work().change(offer).set(MODEL.getOffer_State(), OfferState.ACCEPTED).set(MODEL.getOffer_Edition(),
					offer.getEdition() + 1);
		Totals totals = PricedDraft.table(header.currency(), drafts).totals();
		Order order = NewOrders.draft(context, header, drafts, totals);
		order.setOffer(offer);
		context.work().add(order);
		return new OrderSaved(context.work().refOf(order), order.getEdition(), totals);
	}
}
