package emporion.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import emporion.base.value.Percent;
import emporion.base.value.Period;
import emporion.base.value.Quantity;
import emporion.catalog.ImportProductsOperation;
import emporion.catalog.ProductData;
import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.platform.operation.Operations;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.runtime.SystemClock;
import emporion.pricing.CreatePriceListOperation;
import emporion.pricing.PriceBook;
import emporion.pricing.PriceCalculator;
import emporion.pricing.PriceRequest;
import emporion.pricing.SetCustomerTermsOperation;
import emporion.pricing.SetCustomerTermsOperation.Agreed;
import emporion.pricing.SetPricesOperation;
import emporion.pricing.SetPricesOperation.NewPrice;
import emporion.pricing.model.PriceList;
import emporion.pricing.server.PricingServerParts;
import emporion.testing.server.SampleCompany;
import emporion.testing.server.TestDatabase;
import emporion.testing.server.TestServer;

/**
 * Prices in one thread, with their explanations, from the price book of a repository with ten lists of 200 lines each; the customer's
 * lists are asked one after the other, so most prices are looked for on several.
 */
final class PriceBench {

	private static final int LISTS = 10;
	private static final int LINES = 200;
	private static final Duration WARM_UP = Duration.ofSeconds(5);
	private static final Duration MEASURED = Duration.ofSeconds(10);

	private final Figures figures;

	PriceBench(Figures figures) {
		this.figures = figures;
	}

	void run() throws Exception {
		try (TestServer server = TestServer.start(TestDatabase.POSTGRESQL.newUrl(), new SystemClock())) {
			Operations admin = server.operations(TestServer.ADMIN);
			SampleCompany company = SampleCompany.found(admin, BigDecimal.ZERO);
			List<Ref<Product>> products = admin.run(new ImportProductsOperation(IntStream.range(0, LISTS * LINES / 2)
					.mapToObj(number -> ProductData.of("B-%04d".formatted(number), "Bench product " + number, "pcs", "23")).toList())).orElseThrow()
					.products();
			List<Ref<PriceList>> lists = new ArrayList<>();
			for (int list = 0; list < LISTS; list++)
				lists.add(list(admin, list, products));
			admin.run(new SetCustomerTermsOperation(List.of(new Agreed(company.customer(), Percent.of(5), lists)))).orElseThrow();
			PricingServerParts pricing = new PricingServerParts();
			try (CommittableWork work = server.runtime().repository().begin("seller")) {
				PriceBook book = pricing.priceBooks().of(work);
				Pace.Work one = price(pricing.calculator(), book, company, products, server.runtime().clock().today());
				Pace.perSecond(List.of(one), WARM_UP);
				figures.put("prices.perSecondPerCore", Pace.perSecond(List.of(one), MEASURED));
			}
		}
	}

	/** Each list has the prices of the products from a place of its own on. */
	private static Ref<PriceList> list(Operations admin, int number, List<Ref<Product>> products) {
		Ref<PriceList> list = admin.run(new CreatePriceListOperation("L" + number, "List " + number, SampleCompany.PLN, Period.ALWAYS, false))
				.orElseThrow().list();
		admin.run(new SetPricesOperation(list, IntStream.range(0, LINES).mapToObj(line -> new NewPrice(
				products.get((number * LINES / 2 + line) % products.size()), BigDecimal.ZERO, BigDecimal.valueOf(1000 + line, 2), Period.ALWAYS)).toList()))
				.orElseThrow();
		return list;
	}

	private static Pace.Work price(PriceCalculator calculator, PriceBook book, SampleCompany company, List<Ref<Product>> products, LocalDate today) {
		Random random = new Random(3);
		return () -> {
			int product = random.nextInt(products.size());
			calculator.quote(new PriceRequest(products.get(product), "B-%04d".formatted(product), Optional.of(company.customer()),
					Quantity.of(1 + random.nextInt(20), "pcs"), SampleCompany.PLN, today, "seller", Optional.empty()), book).orElseThrow();
		};
	}
}
