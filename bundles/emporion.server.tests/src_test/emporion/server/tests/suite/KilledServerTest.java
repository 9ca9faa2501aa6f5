package emporion.server.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import emporion.catalog.model.CatalogPackage;
import emporion.catalog.model.Product;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.operation.Operations;
import emporion.platform.operation.Reading;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.query.Page;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.query.Sort;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.account.LogInRequest;
import emporion.platform.session.RepositorySession;
import emporion.platform.session.ServerLogIn;
import emporion.platform.transport.ServerEndpoint;
import emporion.platform.transport.ServerFingerprint;
import emporion.platform.transport.ServerTrust;
import emporion.platform.wire.ServerDoor;
import emporion.platform.wire.WireFormat;
import emporion.sales.IssueGoodsOperation;
import emporion.sales.LineRequest;
import emporion.sales.OrderConfirmed;
import emporion.sales.OrderHeader;
import emporion.sales.PlaceOrderOperation;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;
import emporion.sales.model.OrderState;
import emporion.sales.model.SalesPackage;
import emporion.testing.memory.SettableClock;
import emporion.testing.server.SampleCompany;
import emporion.testing.server.TestDatabase;
import emporion.testing.server.TestServer;
import emporion.warehouse.model.GoodsIssue;
import emporion.warehouse.model.StockBlock;
import emporion.warehouse.model.StockLevel;
import emporion.warehouse.model.StockMove;
import emporion.warehouse.model.Warehouse;
import emporion.warehouse.model.WarehousePackage;

/** The server is killed without warning while clients place orders and issue goods over TCP. */
class KilledServerTest {

	private static final int CLIENTS = 4;
	private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 200;
	private static final WarehousePackage WAREHOUSE = WarehousePackage.eINSTANCE;

	/** What the server said it has done. */
	private record Acknowledged(String order, Optional<String> goodsIssue) {
	}

	/** Where the clients' work begins. */
	private record Place(OrderHeader header, List<Ref<Product>> products) {
	}

	@ParameterizedTest(name = "on {0}")
	@EnumSource(TestDatabase.class)
	void whatWasAcknowledgedIsThereAfterwardsAndEverythingAgrees(TestDatabase database) throws IOException, InterruptedException {
		String url = database.newUrl();
		Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
		killWhileClientsWork(url, acknowledged);
		assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);

		try (TestServer server = TestServer.start(url, SettableClock.at(SuiteTest.TODAY)); CommittableWork work = server.runtime().repository().begin("anna")) {
			acknowledged.forEach(done -> assertIsThere(work, done));
			List<String> numbers = numbers(server);
			assertThat(numbers).as("no gaps").containsExactlyInAnyOrderElementsOf(
					IntStream.rangeClosed(1, numbers.size()).mapToObj(number -> "ZA/2026/%06d".formatted(number)).toList());
			products(work).forEach(product -> assertStockAgrees(work, product));

			Place place = place(work);
			OrderConfirmed next = server.operations("anna").run(order(place, 0)).orElseThrow();
			assertThat(next.number().text()).as("it goes on").isEqualTo("ZA/2026/%06d".formatted(numbers.size() + 1));
		}
	}

	private static void killWhileClientsWork(String url, Queue<Acknowledged> acknowledged) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m", "-cp",
				System.getProperty("java.class.path"), ServerToKill.class.getName(), url).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (BufferedReader said = process.inputReader(); ExecutorService threads = Executors.newCachedThreadPool()) {
			ServerEndpoint server = endpoint(said);
			threads.execute(() -> said.lines().forEach(line -> {
				// what it logs must not fill the pipe
			}));
			for (int client = 0; client < CLIENTS; client++) {
				int number = client;
				threads.execute(() -> work(server, number, acknowledged, process));
			}
		} finally {
			process.destroyForcibly().waitFor();
		}
	}

	/** @return the server that has said where it is */
	static ServerEndpoint endpoint(BufferedReader said) throws IOException {
		for (String line = said.readLine(); line != null; line = said.readLine())
			if (line.startsWith("port "))
				{
				String[] words = line.split(" ");
				return new ServerEndpoint("127.0.0.1", Integer.parseInt(words[1]), ServerTrust.of(new ServerFingerprint(words[2])));
			}
		throw new IllegalStateException("the server ended before it began");
	}

	/** Works until the server is gone. */
	private static void work(ServerEndpoint server, int client, Queue<Acknowledged> acknowledged, Process process) {
		try (RepositorySession session = ServerLogIn.open(server, LogInRequest.of("anna", TestServer.PASSWORD, "test"),
				List.of(CatalogPackage.eINSTANCE, CrmPackage.eINSTANCE, WAREHOUSE), new WireFormat()).orElseThrow().repository();
				ServerDoor door = new ServerDoor(session.connector(), Duration.ofSeconds(10))) {
			Place place = placeByLists(door);
			for (int number = client; true; number++) {
				OrderConfirmed order = door.operations().run(order(place, number)).orElseThrow();
				acknowledged.add(new Acknowledged(order.number().text(), Optional.empty()));
				acknowledged.add(new Acknowledged(order.number().text(), Optional.of(issueHalf(door.operations(), order.order()))));
				if (acknowledged.size() >= ACKNOWLEDGED_BEFORE_THE_KILL)
					process.destroyForcibly();
			}
		} catch (ServerUnavailableException gone) {
			assertThat(acknowledged).as("it is gone because it was killed").hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);
		}
	}

	private static PlaceOrderOperation order(Place place, int number) {
		List<LineRequest> lines = Stream.of(number, number + 3, number + 7)
				.map(product -> LineRequest.of(place.products().get(product % place.products().size()), BigDecimal.TWO)).toList();
		return new PlaceOrderOperation(place.header(), lines);
	}

	private static String issueHalf(Operations operations, Ref<Order> order) {
		return operations.run(new IssueGoodsOperation(order, List.of(new IssueGoodsOperation.Line(1, BigDecimal.ONE),
				new IssueGoodsOperation.Line(2, BigDecimal.ONE), new IssueGoodsOperation.Line(3, BigDecimal.ONE)))).orElseThrow().number().orElseThrow()
				.text();
	}

	private static Place placeByLists(ServerDoor door) {
		return new Place(new OrderHeader(new Ref<>(ids(door, "crm.parties").getFirst()), new Ref<>(ids(door, "warehouse.warehouses").getFirst()),
				SampleCompany.PLN, Optional.empty(), ""), ids(door, "catalog.products").stream().map(Ref<Product>::new).toList());
	}

	private static List<Long> ids(ServerDoor door, String list) {
		return door.lists().page(PageRequest.first(list, 1000)).orElseThrow().rows().stream().map(Row::id).toList();
	}

	private static Place place(Reading reading) {
		Party customer = reading.findBy(Party.class, CrmPackage.eINSTANCE.getParty_Code(), "ACME").getFirst();
		Warehouse warehouse = reading.findBy(Warehouse.class, WAREHOUSE.getWarehouse_Code(), "MAIN").getFirst();
		return new Place(new OrderHeader(reading.refOf(customer), reading.refOf(warehouse), SampleCompany.PLN, Optional.empty(), ""),
				products(reading).stream().map(reading::refOf).toList());
	}

	private static List<Product> products(Reading reading) {
		return IntStream.rangeClosed(1, SampleCompany.PRODUCTS).mapToObj(
				number -> reading.findBy(Product.class, CatalogPackage.eINSTANCE.getProduct_Code(), SampleCompany.code(number)).getFirst()).toList();
	}

	private static void assertIsThere(Reading reading, Acknowledged done) {
		Order order = reading.findBy(Order.class, SalesPackage.eINSTANCE.getOrder_DocumentNumber(), done.order()).getFirst();
		assertThat(order.getLines()).extracting(OrderLine::getLine).containsExactly(1, 2, 3);
		done.goodsIssue().ifPresent(number -> {
			assertThat(order.getState()).isEqualTo(OrderState.PARTLY_ISSUED);
			assertThat(reading.findBy(GoodsIssue.class, WAREHOUSE.getGoodsIssue_DocumentNumber(), number)).singleElement()
					.satisfies(issue -> assertThat(issue.getSourceDocument()).isEqualTo(done.order()));
		});
	}

	private static List<String> numbers(TestServer server) {
		int column = server.lists("anna").describe("sales.orders").orElseThrow().indexOf("documentNumber");
		List<String> numbers = new ArrayList<>();
		PageRequest first = PageRequest.first("sales.orders", 1000).sortedBy(Sort.ascending("documentNumber"));
		for (Optional<PageRequest> next = Optional.of(first); next.isPresent();) {
			Page page = server.lists("anna").page(next.get()).orElseThrow();
			page.rows().forEach(row -> numbers.add((String) row.cells().get(column)));
			next = page.next().map(first::after);
		}
		return numbers;
	}

	/** What lies there is the sum of the moves; what is blocked is the sum of the blocks. */
	private static void assertStockAgrees(Reading reading, Product product) {
		StockLevel level = reading.findBy(StockLevel.class, WAREHOUSE.getStockLevel_Product(), product).getFirst();
		BigDecimal moved = reading.findBy(StockMove.class, WAREHOUSE.getStockMove_Product(), product).stream().map(StockMove::getQuantity)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		assertThat(level.getOnHand()).as(product.getCode()).isEqualByComparingTo(moved);
		BigDecimal blocked = reading.findBy(Order.class, SalesPackage.eINSTANCE.getOrder_Customer(),
				reading.findBy(Party.class, CrmPackage.eINSTANCE.getParty_Code(), "ACME").getFirst()).stream()
				.flatMap(order -> reading.findBy(StockBlock.class, WAREHOUSE.getStockBlock_Document(), order.getDocumentNumber()).stream())
				.filter(block -> block.getProduct() == product).map(StockBlock::getQuantity).reduce(BigDecimal.ZERO, BigDecimal::add);
		assertThat(level.getBlocked()).as(product.getCode()).isEqualByComparingTo(blocked);
	}
}
