package emporion.sales.server.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.Quantity;
import emporion.base.value.UnitOfMeasure;
import emporion.base.value.VatRate;
import emporion.catalog.model.Product;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;
import emporion.pricing.PriceBooks;
import emporion.pricing.PriceCalculator;
import emporion.sales.QuoteLineOperation;
import emporion.sales.QuoteLineOperation.QuotedLine;
import emporion.sales.rules.DocumentCheck;
import emporion.sales.rules.LineValue;
import emporion.sales.server.internal.Documents.Partners;
import emporion.sales.server.internal.LinePricing;
import emporion.sales.server.internal.PresentPriceBooks;
import emporion.sales.server.internal.Stockkeeping;
import emporion.warehouse.Availability;

/** Says what a line would cost and whether the goods are there; changes nothing. */
@Component(service = OperationHandler.class)
public final class QuoteLineHandler implements OperationHandler<QuoteLineOperation, QuotedLine> {

	private final DocumentCheck check = new DocumentCheck();
	private final LinePricing pricing;
	private final Stockkeeping stock;

	@Activate
	public QuoteLineHandler(@Reference PriceCalculator calculator, @Reference(service = PresentPriceBooks.class) PriceBooks books,
			@Reference Stockkeeping stock) {
		this.stock = stock;
		this.pricing = new LinePricing(calculator, books);
	}

	@Override
	public Class<QuoteLineOperation> operation() {
		return QuoteLineOperation.class;
	}

	@Override
	public Outcome<QuotedLine> handle(QuoteLineOperation operation, OperationContext context) {
		Partners partners = Partners.of(context.work(), operation.customer(), stock, operation.warehouse());
		List<Problem> problems = new ArrayList<>(partners.problems());
		check.quantity(operation.quantity(), 1).map(problem -> problem.at("quantity")).ifPresent(problems::add);
		Optional<Product> product = context.work().find(operation.product(), Product.class);
		if (product.isEmpty())
			problems.add(Problem.error("SAL-004", 1, operation.product()).at("product"));
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		Quantity quantity = new Quantity(operation.quantity(), UnitOfMeasure.of(product.get().getUnit()));
		Availability there = stock.availability(context.work(), product.get(), partners.warehouse());
		return pricing
				.quote(context, partners.customer().orElseThrow(), operation.currency(), context.clock().today(), product.get(), quantity,
						operation.manualPrice())
				.map(quote -> new QuotedLine(quote, quantity,
						LineValue.net(operation.currency(), quote.price().getAmount(), operation.quantity()),
						VatRate.ofCode(product.get().getVatRate()), there.onHand(), there.free()));
	}
}
