package emporion.sales.server.commit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.Quantity;
import emporion.base.value.UnitOfMeasure;
import emporion.catalog.model.Product;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;
import emporion.pricing.PriceBooks;
import emporion.pricing.PriceCalculator;
import emporion.pricing.PriceQuote;
import emporion.pricing.PriceRequest;
import emporion.sales.model.Offer;
import emporion.sales.model.SalesPackage;
import emporion.sales.rules.OfferedPrice;
import emporion.sales.server.internal.PresentPriceBooks;

/**
 * Whoever commits a price given by hand on an offer or an order may give it: the price rules are asked again, so that no way into the
 * repository leads past the price floor. What an offer promised before may be taken over by anybody.
 */
@Component
public final class ManualPriceFloorRule implements CommitRule {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	private final PriceCalculator calculator;
	private final PriceBooks books;

	@Activate
	public ManualPriceFloorRule(@Reference PriceCalculator calculator, @Reference(service = PresentPriceBooks.class) PriceBooks books) {
		this.calculator = calculator;
		this.books = books;
	}

	@Override
	public List<Problem> check(CommitView commit) {
		List<ObjectChange> lines = Stream.concat(commit.changesOf(MODEL.getOfferLine()), commit.changesOf(MODEL.getOrderLine()))
				.filter(ManualPriceFloorRule::isPricedByHand).toList();
		if (lines.isEmpty())
			return List.of();
		CommittedState state = new CommittedState(commit);
		List<Problem> problems = new ArrayList<>();
		for (ObjectChange line : lines)
			if (!isPromised(state, line))
				quote(commit, state, line).problems().stream().filter(Problem::isError)
						.map(problem -> problem.within("lines[" + ((int) line.after(MODEL.getPricedLine_Line()) - 1) + "]"))
						.forEach(problems::add);
		return problems;
	}

	private static boolean isPricedByHand(ObjectChange line) {
		return line.kind() != Kind.DELETED && Boolean.TRUE.equals(line.after(MODEL.getPricedLine_ManualPrice()))
				&& (line.kind() == Kind.NEW || Stream
						.of(MODEL.getPricedLine_Price(), MODEL.getPricedLine_ManualPrice(), MODEL.getPricedLine_Product(),
								MODEL.getPricedLine_Quantity())
						.anyMatch(line::touches));
	}

	private static boolean isPromised(CommittedState state, ObjectChange line) {
		if (line.type() != MODEL.getOrderLine())
			return false;
		Optional<Offer> offer = state.target(line.containerId(), MODEL.getOrder_Offer()).flatMap(id -> state.stored(id, Offer.class));
		Optional<Product> product = state.stored((Long) line.after(MODEL.getPricedLine_Product()), Product.class);
		return offer.isPresent() && product.isPresent() && OfferedPrice.in(offer.get())
				.lineFor(product.get(), decimal(line, MODEL.getPricedLine_Quantity()), Optional.of(decimal(line, MODEL.getPricedLine_Price())))
				.isPresent();
	}

	private Outcome<PriceQuote> quote(CommitView commit, CommittedState state, ObjectChange line) {
		boolean offer = line.type() == MODEL.getOfferLine();
		EReference customer = offer ? MODEL.getOffer_Customer() : MODEL.getOrder_Customer();
		EAttribute currency = offer ? MODEL.getOffer_Currency() : MODEL.getOrder_Currency();
		EAttribute day = offer ? MODEL.getOffer_DocumentDate() : MODEL.getOrder_DocumentDate();
		long document = line.containerId();
		CurrencyUnit unit = CurrencyUnit.of((String) state.value(document, currency));
		PriceRequest request = new PriceRequest(new Ref<Product>((Long) line.after(MODEL.getPricedLine_Product())),
				(String) line.after(MODEL.getPricedLine_ProductCode()), state.target(document, customer).map(id -> new Ref<Party>(id)),
				new Quantity(decimal(line, MODEL.getPricedLine_Quantity()),
						UnitOfMeasure.of((String) line.after(MODEL.getPricedLine_Unit()))),
				unit, (LocalDate) state.value(document, day), commit.user(),
				Optional.of(BigMoney.of(unit, decimal(line, MODEL.getPricedLine_Price()).stripTrailingZeros())));
		return calculator.quote(request, books.of(commit.reading()));
	}

	private static BigDecimal decimal(ObjectChange line, EAttribute attribute) {
		return (BigDecimal) line.after(attribute);
	}
}
