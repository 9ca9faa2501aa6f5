package emporion.pricing.server.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.joda.money.BigMoney;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.Quantity;
import emporion.base.value.UnitOfMeasure;
import emporion.catalog.model.CatalogPackage;
import emporion.catalog.model.Product;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.Party;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.UnitOfWork;
import emporion.platform.server.operation.OperationHandler;
import emporion.pricing.PriceBooks;
import emporion.pricing.PriceCalculator;
import emporion.pricing.PriceQuote;
import emporion.pricing.PriceRequest;
import emporion.pricing.QuotePriceOperation;

/** Answers a price; changes nothing. */
@Component(service = OperationHandler.class)
public final class QuotePriceHandler implements OperationHandler<QuotePriceOperation, PriceQuote> {

	private final PriceCalculator calculator;
	private final PriceBooks books;

	@Activate
	public QuotePriceHandler(@Reference PriceCalculator calculator, @Reference PriceBooks books) {
		this.calculator = calculator;
		this.books = books;
	}

	@Override
	public Class<QuotePriceOperation> operation() {
		return QuotePriceOperation.class;
	}

	@Override
	public Outcome<PriceQuote> handle(QuotePriceOperation operation, OperationContext context) {
		UnitOfWork work = context.work();
		List<Problem> problems = new ArrayList<>();
		Optional<Product> product = work.findBy(Product.class, CatalogPackage.eINSTANCE.getProduct_Code(), operation.product()).stream()
				.findFirst();
		if (product.isEmpty())
			problems.add(Problem.error("PRC-034", operation.product()).at("product"));
		Optional<Party> customer = operation.customer()
				.flatMap(code -> work.findBy(Party.class, CrmPackage.eINSTANCE.getParty_Code(), code).stream().findFirst());
		if (operation.customer().isPresent() && customer.isEmpty())
			problems.add(Problem.error("PRC-040", operation.customer().get()).at("customer"));
		if (operation.quantity().stripTrailingZeros().scale() > Quantity.MAX_SCALE)
			problems.add(Problem.error("PRC-035", operation.quantity().toPlainString(), Quantity.MAX_SCALE).at("quantity"));
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		return calculator.quote(request(operation, context, product.get(), customer), books.of(work));
	}

	private static PriceRequest request(QuotePriceOperation operation, OperationContext context, Product product,
			Optional<Party> customer) {
		return new PriceRequest(context.work().refOf(product), product.getCode(), customer.map(context.work()::refOf),
				new Quantity(operation.quantity(), UnitOfMeasure.of(product.getUnit())), operation.currency(),
				operation.day().orElseGet(context.clock()::today), context.user(),
				operation.manualPrice().map(price -> BigMoney.of(operation.currency(), price)));
	}
}
