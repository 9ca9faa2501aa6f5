package emporion.sales.server;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

import emporion.base.outcome.Outcome;
import emporion.base.value.Percent;
import emporion.base.value.Period;
import emporion.catalog.model.CatalogFactory;
import emporion.catalog.model.Product;
import emporion.crm.model.Company;
import emporion.crm.model.CrmFactory;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.module.ModuleListener;
import emporion.platform.server.operation.OperationHandler;
import emporion.pricing.ListPrices;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceBooks;
import emporion.pricing.PriceCalculator;
import emporion.pricing.rules.StandardRules;
import emporion.sales.ConfirmOrderOperation;
import emporion.sales.IssueGoodsOperation;
import emporion.sales.LineRequest;
import emporion.sales.OfferHeader;
import emporion.sales.OrderConfirmed;
import emporion.sales.OrderHeader;
import emporion.sales.OrderSaved;
import emporion.sales.SaveOrderOperation;
import emporion.sales.model.Order;
import emporion.testing.memory.InMemoryRepository;
import emporion.warehouse.model.Warehouse;
import emporion.warehouse.model.WarehouseFactory;

/**
 * A sales desk in memory: oil at 100.00 and a filter at 20.00 (VAT 23), a book at 9.99 (VAT 5) and transport at 50.00 that is a service, a
 * customer with 5 % discount and 14 days to pay, a seller who may go 10 % below base prices, and every commit rule of sales.
 */
public final class SalesFixture {

	public static final CurrencyUnit PLN = CurrencyUnit.of("PLN");
	public static final LocalDate TODAY = LocalDate.of(2026, 6, 5);
	public static final String SELLER = "anna";
	public static final String BOSS = "boss";

	private final Map<Product, String> prices = new HashMap<>();
	private final Map<String, Percent> limits = new HashMap<>(Map.of(SELLER, Percent.of(10)));
	public final FakeStock stock = new FakeStock();
	private final PriceBooks books = reading -> book();
	private final SalesServerParts parts = new SalesServerParts(PriceCalculator.of(StandardRules.all()), books, stock, stock, null);

	public final InMemoryRepository repository = InMemoryRepository.on(TODAY).guardedBy(parts.rules().toArray(CommitRule[]::new));
	public final Product oil = product("OIL", "Olej", "23", "100.00", true);
	public final Product filter = product("FILTER", "Filtr", "23", "20.00", true);
	public final Product book = product("BOOK", "Książka", "5", "9.99", true);
	public final Product transport = product("TRANSPORT", "Transport", "23", "50.00", false);
	public final Party customer = repository.given(party());
	public final Warehouse warehouse = repository.given(warehouse());
	public final Company company = repository.given(company());

	public SalesFixture() {
		stock.put(oil, "10");
		stock.put(filter, "1000");
		stock.put(book, "1000");
	}

	private PriceBook book() {
		List<ListPrices.Entry> entries = prices.entrySet().stream().map(price -> new ListPrices.Entry(repository.refOf(price.getKey()),
				BigDecimal.ZERO, BigMoney.of(PLN, new BigDecimal(price.getValue())), Period.ALWAYS)).toList();
		ListPrices base = new ListPrices("BASE", PLN, Period.ALWAYS, entries);
		return new PriceBook() {
			@Override
			public List<ListPrices> baseLists() {
				return List.of(base);
			}

			@Override
			public Terms termsOf(Ref<Party> party) {
				return new Terms(Percent.of(5), List.of());
			}

			@Override
			public Optional<Percent> maximumReductionOf(String user) {
				return Optional.ofNullable(limits.get(user));
			}
		};
	}

	/** Tells sales that a module was switched. */
	public void switched(String module, boolean on) {
		for (ModuleListener listener : parts.moduleListeners())
			if (on)
				listener.switchedOn(module);
			else
				listener.switchedOff(module);
	}

	/** From now on the base list says this. */
	public void price(Product product, String price) {
		prices.put(product, price);
	}

	private Product product(String code, String namePl, String vatRate, String price, boolean stocked) {
		Product product = CatalogFactory.eINSTANCE.createProduct();
		product.setCode(code);
		product.setNameEn(code.charAt(0) + code.substring(1).toLowerCase());
		product.setNamePl(namePl);
		product.setUnit("pcs");
		product.setVatRate(vatRate);
		product.setStocked(stocked);
		prices.put(product, price);
		return repository.given(product);
	}

	private static Party party() {
		Party party = CrmFactory.eINSTANCE.createParty();
		party.setCode("K-1");
		party.setName("Zielony Dom sp. z o.o.");
		party.setCountry("PL");
		party.setTaxId("5260001246");
		party.setStreet("Polna 1");
		party.setPostalCode("30-001");
		party.setCity("Kraków");
		party.setLanguage("pl");
		party.setPaymentTermDays(14);
		return party;
	}

	private static Warehouse warehouse() {
		Warehouse warehouse = WarehouseFactory.eINSTANCE.createWarehouse();
		warehouse.setCode("MAIN");
		return warehouse;
	}

	private static Company company() {
		Company company = CrmFactory.eINSTANCE.createCompany();
		company.setCode("OWN");
		company.setName("Greenfield Trading sp. z o.o.");
		company.setCountry("PL");
		company.setTaxId("5260001246");
		company.setStreet("Długa 2");
		company.setPostalCode("00-001");
		company.setCity("Warszawa");
		company.setBankAccount("61109010140000071219812874");
		company.setBankName("Bank");
		return company;
	}

	public LineRequest line(Product product, String quantity) {
		return LineRequest.of(repository.refOf(product), new BigDecimal(quantity));
	}

	public LineRequest line(Product product, String quantity, String manualPrice) {
		return new LineRequest(repository.refOf(product), new BigDecimal(quantity), Optional.of(new BigDecimal(manualPrice)));
	}

	public OrderHeader orderHeader() {
		return new OrderHeader(repository.refOf(customer), repository.refOf(warehouse), PLN, Optional.empty(), "");
	}

	public OfferHeader offerHeader() {
		return new OfferHeader(repository.refOf(customer), PLN, TODAY.plusDays(30), "");
	}

	/** Runs an operation as the seller by the handler that the bundle registers for it. */
	public <R extends Record> Outcome<R> run(Operation<R> operation) {
		return runAs(SELLER, operation);
	}

	@SuppressWarnings("unchecked")
	public <R extends Record> Outcome<R> runAs(String user, Operation<R> operation) {
		OperationHandler<Operation<R>, R> handler = (OperationHandler<Operation<R>, R>) parts.handlers().stream()
				.filter(each -> each.operation() == operation.getClass()).findFirst().orElseThrow();
		return repository.run(user, handler, operation);
	}

	public OrderSaved draft(LineRequest... lines) {
		return run(new SaveOrderOperation(Optional.empty(), 0, orderHeader(), List.of(lines))).orElseThrow();
	}

	public OrderConfirmed confirmed(LineRequest... lines) {
		OrderSaved draft = draft(lines);
		return run(new ConfirmOrderOperation(draft.order(), draft.edition())).orElseThrow();
	}

	/** Issues so much of the order's lines, beginning with the first. */
	public void issue(Ref<Order> order, String... quantities) {
		List<IssueGoodsOperation.Line> lines = new ArrayList<>();
		for (String quantity : quantities)
			lines.add(new IssueGoodsOperation.Line(lines.size() + 1, new BigDecimal(quantity)));
		run(new IssueGoodsOperation(order, lines)).orElseThrow();
	}

	public Order stored(Ref<Order> order) {
		return repository.begin(SELLER).work().find(order, Order.class).orElseThrow();
	}
}
