package emporion.sales.server.operations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.joda.money.CurrencyUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.pricing.PriceBooks;
import emporion.pricing.PriceCalculator;
import emporion.sales.ConfirmOrderOperation;
import emporion.sales.OrderConfirmed;
import emporion.sales.OrderStep;
import emporion.sales.Totals;
import emporion.sales.model.Order;
import emporion.sales.model.OrderState;
import emporion.sales.model.SalesPackage;
import emporion.sales.server.internal.Confirmation;
import emporion.sales.server.internal.Confirmation.Blocked;
import emporion.sales.server.internal.DocumentLines;
import emporion.sales.server.internal.Documents;
import emporion.sales.server.internal.LinePricing;
import emporion.sales.server.internal.PresentPriceBooks;
import emporion.sales.server.internal.PricedDraft;
import emporion.sales.server.internal.Stockkeeping;
import emporion.warehouse.model.Warehouse;

/** Turns a draft into an order: today's date and prices, a number, blocked goods. */
@Component(service = OperationHandler.class)
public final class ConfirmOrderHandler implements OperationHandler<ConfirmOrderOperation, OrderConfirmed> {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	private final LinePricing pricing;
	private final Stockkeeping stock;
	private final Confirmation confirmation;

	@Activate
	public ConfirmOrderHandler(@Reference PriceCalculator calculator, @Reference(service = PresentPriceBooks.class) PriceBooks books,
			@Reference Stockkeeping stock) {
		this.stock = stock;
		this.pricing = new LinePricing(calculator, books);
		this.confirmation = new Confirmation(stock);
	}

	@Override
	public Class<ConfirmOrderOperation> operation() {
		return ConfirmOrderOperation.class;
	}

	@Override
	public Outcome<OrderConfirmed> handle(ConfirmOrderOperation operation, OperationContext context) {
		Optional<Order> found = Documents.holdOrder(context, operation.order());
		if (found.isEmpty())
			return Outcome.refused(Problem.error("SAL-011", operation.order()).at("order"));
		Order order = found.get();
		String name = Documents.name(context.work(), order);
		Optional<Problem> problem = OrderStep.CONFIRM.problemIn(order.getState(), name)
				.or(() -> Documents.editionProblem(name, order.getEdition(), operation.seenEdition()));
		if (problem.isPresent())
			return Outcome.refused(problem.get());
		Optional<Warehouse> warehouse = stock.isOn() ? Optional.ofNullable(order.getWarehouse()) : Optional.empty();
		if (stock.isOn() && warehouse.isEmpty())
			return Outcome.refused(Problem.error("SAL-074", name).at("warehouse"));
		CurrencyUnit currency = CurrencyUnit.of(order.getCurrency());
		Outcome<List<PricedDraft>> priced = pricing.priceAgain(context, order, currency, context.clock().today());
		if (priced instanceof Outcome.Refused<List<PricedDraft>> refused)
			return Outcome.refused(refused.problems());
		List<PricedDraft> drafts = priced.orElseThrow();
		return switch (confirmation.block(context, warehouse, drafts)) {
			case Outcome.Refused<Blocked> refused -> Outcome.refused(refused.problems());
			case Outcome.Done<Blocked> done -> Outcome.done(confirm(context, order, warehouse, drafts, done.result(), currency), priced.problems());
		};
	}

	private static OrderConfirmed confirm(OperationContext context, Order order, Optional<Warehouse> warehouse, List<PricedDraft> drafts,
			Blocked blocked, CurrencyUnit currency) {
		Totals totals = PricedDraft.table(currency, drafts).totals();
		int edition = order.getEdition() + 1;
		Map<EStructuralFeature, Object> values = new HashMap<>(
				DocumentLines.totals(MODEL.getOrder_Net(), MODEL.getOrder_Vat(), MODEL.getOrder_Gross(), totals));
		values.put(MODEL.getOrder_Warehouse(), warehouse.orElse(null));
		values.put(MODEL.getOrder_DocumentNumber(), blocked.number().text());
		values.put(MODEL.getOrder_DocumentDate(), context.clock().today());
		values.put(MODEL.getOrder_State(), OrderState.CONFIRMED);
		values.put(MODEL.getOrder_ConfirmedAt(), context.clock().now());
		values.put(MODEL.getOrder_Edition(), edition);
		DocumentLines.change(context.work(), order, values);
		DocumentLines.replaceOrderLines(context.work(), order, order.getLines(), drafts);
		return blocked.answer(context.work().refOf(order), edition, totals);
	}
}
