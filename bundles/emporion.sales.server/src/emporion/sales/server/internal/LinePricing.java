package emporion.sales.server.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.Percent;
import emporion.base.value.Quantity;
import emporion.base.value.UnitOfMeasure;
import emporion.catalog.model.Product;
import emporion.crm.model.Party;
import emporion.platform.operation.OperationContext;
import emporion.platform.wire.WireFormat;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceBooks;
import emporion.pricing.PriceCalculator;
import emporion.pricing.PriceQuote;
import emporion.pricing.PriceRequest;
import emporion.pricing.PriceText;
import emporion.sales.LineRequest;
import emporion.sales.model.Offer;
import emporion.sales.model.OfferLine;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;
import emporion.sales.model.PricedLine;
import emporion.sales.rules.OfferedPrice;
import emporion.sales.rules.PriceAtConfirmation;
import emporion.sales.server.internal.PricedDraft.LinePrice;

/**
 * Prices the lines of offers and orders: by the price rules, by hand where the seller may, or as an offer promised. Without price lists,
 * as while the module pricing is off, every price is given by hand. Thread-safe.
 */
public final class LinePricing {

	private final PriceCalculator calculator;
	private final PriceBooks books;
	private final WireFormat format = new WireFormat();

	public LinePricing(PriceCalculator calculator, PriceBooks books) {
		this.calculator = calculator;
		this.books = books;
	}

	/**
	 * Prices lines as they were entered.
	 *
	 * @param promised what an offer promised to the customer
	 * @return a draft for each line, in order; refused with the problems of all lines, at {@code lines[2].product} and the like
	 */
	public Outcome<List<PricedDraft>> price(OperationContext context, Party customer, CurrencyUnit currency, LocalDate day,
			List<LineRequest> lines, OfferedPrice promised) {
		PriceBook book = books.of(context.work());
		Locale language = language(customer);
		List<PricedDraft> drafts = new ArrayList<>(lines.size());
		List<Problem> problems = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			LineRequest line = lines.get(i);
			String field = "lines[" + i + "]";
			Optional<Product> product = context.work().find(line.product(), Product.class);
			if (product.isEmpty()) {
				problems.add(Problem.error("SAL-004", i + 1, line.product()).at(field + ".product"));
			} else if (!product.get().isActive()) {
				problems.add(Problem.error("SAL-005", i + 1, product.get().getCode()).at(field + ".product"));
			} else {
				Quantity quantity = new Quantity(line.quantity(), UnitOfMeasure.of(product.get().getUnit()));
				Optional<OfferLine> offered = promised.lineFor(product.get(), line.quantity(), line.manualPrice());
				Outcome<LinePrice> price = offered.isPresent() ? Outcome.done(offered(offered.get(), currency))
						: quote(context, book, customer, currency, day, product.get(), quantity, line.manualPrice());
				if (price.isDone())
					drafts.add(PricedDraft.of(product.get(), language, quantity, price.orElseThrow(), currency));
				else
					price.problems().forEach(problem -> problems.add(problem.within(field)));
			}
		}
		return problems.isEmpty() ? Outcome.done(drafts) : Outcome.refused(problems);
	}

	/**
	 * Prices the lines of a draft order again as it is confirmed, by the policy of {@link PriceAtConfirmation}.
	 *
	 * @return a draft for each line, in order; with a warning for each price that became another
	 */
	public Outcome<List<PricedDraft>> priceAgain(OperationContext context, Order order, CurrencyUnit currency, LocalDate day) {
		PriceBook book = books.of(context.work());
		OfferedPrice promised = OfferedPrice.in(order.getOffer());
		Locale language = language(order.getCustomer());
		List<PricedDraft> drafts = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		for (OrderLine line : order.getLines()) {
			Product product = line.getProduct();
			Quantity quantity = new Quantity(line.getQuantity(), UnitOfMeasure.of(line.getUnit()));
			boolean offered = promised.lineFor(product, line.getQuantity(), Optional.of(line.getPrice())).isPresent();
			Outcome<LinePrice> price = switch (PriceAtConfirmation.of(offered, line.isManualPrice() || book == PriceBook.NONE)) {
				case KEEP_OFFERED, KEEP_MANUAL -> Outcome.done(kept(line, line.getExplanation()));
				case QUOTE_AGAIN -> quote(context, book, order.getCustomer(), currency, day, product, quantity, Optional.empty());
			};
			if (!price.isDone()) {
				price.problems().forEach(problem -> problems.add(problem.within("lines[" + (line.getLine() - 1) + "]")));
				continue;
			}
			PricedDraft draft = PricedDraft.of(product, language, quantity, price.orElseThrow(), currency);
			if (draft.price().compareTo(line.getPrice()) != 0)
				problems.add(Problem.warning("SAL-035", line.getLine(), product.getCode(), PriceText.of(line.getPrice()),
						PriceText.of(draft.price())));
			drafts.add(draft);
		}
		return problems.stream().anyMatch(Problem::isError) ? Outcome.refused(problems) : Outcome.done(drafts, problems);
	}

	/** The price of one line by the rules, or the seller's if the rules let it pass. */
	public Outcome<PriceQuote> quote(OperationContext context, Party customer, CurrencyUnit currency, LocalDate day, Product product,
			Quantity quantity, Optional<BigDecimal> manualPrice) {
		return ask(context, books.of(context.work()), customer, currency, day, product, quantity, manualPrice);
	}

	private Outcome<LinePrice> quote(OperationContext context, PriceBook book, Party customer, CurrencyUnit currency, LocalDate day,
			Product product, Quantity quantity, Optional<BigDecimal> manualPrice) {
		return ask(context, book, customer, currency, day, product, quantity, manualPrice)
				.map(quote -> new LinePrice(quote.basePrice().map(BigMoney::getAmount), quote.listPrice().map(BigMoney::getAmount),
						quote.discount(), quote.price().getAmount(), quote.manual(), format.write(quote.explanation())));
	}

	private Outcome<PriceQuote> ask(OperationContext context, PriceBook book, Party customer, CurrencyUnit currency, LocalDate day,
			Product product, Quantity quantity, Optional<BigDecimal> manualPrice) {
		if (book == PriceBook.NONE && manualPrice.isEmpty())
			return Outcome.refused(Problem.error("SAL-070", product.getCode()).at("manualPrice"));
		return calculator.quote(
				new PriceRequest(context.work().refOf(product), product.getCode(), Optional.of(context.work().refOf(customer)), quantity,
						currency, day, context.user(), manualPrice.map(price -> BigMoney.of(currency, price))),
				book);
	}

	private LinePrice offered(OfferLine offer, CurrencyUnit currency) {
		Explanation original = format.read(offer.getExplanation(), Explanation.class);
		Explanation promised = Explanation
				.of("sales.offeredPrice", PriceText.of(BigMoney.of(currency, offer.getPrice())),
						((Offer) offer.eContainer()).getDocumentNumber())
				.from(original);
		return kept(offer, format.write(promised));
	}

	private static LinePrice kept(PricedLine line, String explanation) {
		return new LinePrice(Optional.ofNullable(line.getBasePrice()), Optional.ofNullable(line.getListPrice()),
				new Percent(line.getDiscount()), line.getPrice(), line.isManualPrice(), explanation);
	}

	private static Locale language(Party customer) {
		return customer.getLanguage() == null ? Locale.ENGLISH : Locale.forLanguageTag(customer.getLanguage());
	}
}
