package emporion.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

import emporion.base.value.Period;
import emporion.base.value.Quantity;
import emporion.catalog.ImportProductsOperation;
import emporion.catalog.ProductData;
import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.platform.operation.Operations;
import emporion.platform.server.runtime.SystemClock;
import emporion.pricing.SetPricesOperation;
import emporion.pricing.SetPricesOperation.NewPrice;
import emporion.sales.LineRequest;
import emporion.sales.PlaceOrderOperation;
import emporion.testing.server.SampleCompany;
import emporion.testing.server.TestClient;
import emporion.testing.server.TestDatabase;
import emporion.testing.server.TestServer;
import emporion.warehouse.ReceiveGoodsOperation;

/**
 * Orders of ten lines, priced, blocked in stock, numbered and confirmed, each a request of its own over TCP; and the same rows written by
 * raw JDBC into the same tables, one transaction per order.
 */
final class OrderBench {

	private static final int PRODUCTS = 500;
	private static final int LINES = 10;
	private static final int CLIENTS = 8;
	/** Until the virtual machine has translated what it repeats, as it has in a server that has run for some minutes. */
	private static final Duration WARM_UP = Duration.ofSeconds(30);
	private static final Duration MEASURED = Duration.ofSeconds(10);
	private static final String USER = "seller";

	private final Figures figures;

	OrderBench(Figures figures) {
		this.figures = figures;
	}

	void run() throws Exception {
		String url = TestDatabase.POSTGRESQL.newUrl();
		double eight;
		OrderRows rows;
		try (TestServer server = TestServer.start(url, new SystemClock())) {
			Operations admin = server.operations(TestServer.ADMIN);
			SampleCompany company = SampleCompany.found(admin, BigDecimal.ZERO);
			List<Ref<Product>> products = stock(admin, company);
			server.createUsers(USER);
			perSecond(server, company, products, CLIENTS, WARM_UP);
			figures.put("orders.1client.perSecond", perSecond(server, company, products, 1, MEASURED));
			eight = perSecond(server, company, products, CLIENTS, MEASURED);
			figures.put("orders.8clients.perSecond", eight);
			order(server.operations(USER), company, products, new Random(0)).once();
			rows = OrderRows.ofLastCommit(url);
		}
		JdbcOrders jdbc = new JdbcOrders(url, rows);
		jdbc.perSecond(CLIENTS, WARM_UP);
		figures.put("jdbc.1.perSecond", jdbc.perSecond(1, MEASURED));
		double raw = jdbc.perSecond(CLIENTS, MEASURED);
		figures.put("jdbc.8.perSecond", raw);
		figures.put("orders.8clients.ratioToJdbc", eight / raw);
	}

	static List<Ref<Product>> stock(Operations admin, SampleCompany company) {
		List<Ref<Product>> products = admin.run(new ImportProductsOperation(IntStream.range(0, PRODUCTS)
				.mapToObj(number -> ProductData.of("B-%04d".formatted(number), "Bench product " + number, "pcs", "23")).toList())).orElseThrow()
				.products();
		admin.run(new SetPricesOperation(company.base(), products.stream()
				.map(product -> new NewPrice(product, BigDecimal.ZERO, new BigDecimal("12.34"), Period.ALWAYS)).toList())).orElseThrow();
		admin.run(new ReceiveGoodsOperation(company.warehouse(), products.stream()
				.map(product -> new ReceiveGoodsOperation.Line(product, Quantity.of(10_000_000, "pcs"))).toList())).orElseThrow();
		return products;
	}

	private static double perSecond(TestServer server, SampleCompany company, List<Ref<Product>> products, int clients, Duration time)
			throws InterruptedException, ExecutionException {
		List<TestClient> open = new ArrayList<>();
		try {
			List<Pace.Work> workers = new ArrayList<>();
			for (int number = 0; number < clients; number++) {
				TestClient client = server.client(USER);
				open.add(client);
				workers.add(order(client.operations(), company, products, new Random(number)));
			}
			return Pace.perSecond(workers, time);
		} finally {
			open.forEach(TestClient::close);
		}
	}

	static Pace.Work order(Operations operations, SampleCompany company, List<Ref<Product>> products, Random random) {
		return () -> {
			List<LineRequest> lines = random.ints(0, PRODUCTS).distinct().limit(LINES)
					.mapToObj(number -> new LineRequest(products.get(number), BigDecimal.ONE, Optional.empty())).toList();
			operations.run(new PlaceOrderOperation(company.orderHeader(), lines)).orElseThrow();
		};
	}
}
