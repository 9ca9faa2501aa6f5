package emporion.server.tests.suite;

import static emporion.server.tests.suite.SuiteTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.Quantity;
import emporion.platform.account.LogInRequest;
import emporion.platform.model.PlatformPackage;
import emporion.platform.module.ListModulesOperation;
import emporion.platform.module.ModuleGraph;
import emporion.platform.module.ModuleInfo;
import emporion.platform.module.SwitchModuleOperation;
import emporion.platform.module.SwitchModuleOperation.ModuleSwitched;
import emporion.platform.operation.Operations;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.query.Lists.RowCount;
import emporion.platform.query.PageRequest;
import emporion.platform.session.RepositorySession;
import emporion.platform.session.Saving;
import emporion.platform.session.ServerLogIn;
import emporion.platform.wire.ChangeNotice;
import emporion.platform.wire.ServerDoor;
import emporion.platform.wire.WireFormat;
import emporion.sales.InvoiceOrderOperation;
import emporion.sales.IssueGoodsOperation;
import emporion.sales.LineRequest;
import emporion.sales.OrderConfirmed;
import emporion.sales.OrderHeader;
import emporion.sales.PlaceOrderOperation;
import emporion.sales.model.Order;
import emporion.sales.model.PaymentMethod;
import emporion.testing.memory.SettableClock;
import emporion.testing.server.SampleCompany;
import emporion.testing.server.TestClient;
import emporion.testing.server.TestDatabase;
import emporion.testing.server.TestServer;
import emporion.warehouse.CountStockOperation;
import emporion.warehouse.model.Warehouse;

/** Modules are switched off and on in a company at work. */
class SwitchedModulesTest {

	private static final int SWITCHES_BEFORE_THE_KILL = 6;

	@ParameterizedTest(name = "on {0}")
	@EnumSource(TestDatabase.class)
	void theWarehouseIsSwitchedOffInTheMiddleOfWorkAndOnAgain(TestDatabase database) {
		String url = database.newUrl();
		SampleCompany company;
		OrderConfirmed before;
		try (TestServer server = start(url)) {
			company = SampleCompany.found(server.operations(TestServer.ADMIN), BigDecimal.valueOf(100));
			server.createUsers("anna");
			TestClient anna = server.client("anna");
			Queue<ChangeNotice> told = new ConcurrentLinkedQueue<>();
			anna.door().onChanges(told::add);
			before = anna.operations().run(order(company.orderHeader(), company, "3")).orElseThrow();
			assertThat(before.lines().getFirst().blocked()).isEqualTo(Quantity.of(3, "pcs"));

			assertRefused(anna.operations().run(new SwitchModuleOperation("warehouse", false)), "PLT-240", "-");
			assertThat(switched(server, "warehouse", false)).isEqualTo(Outcome.done(new ModuleSwitched("warehouse", false, List.of("sales"))));
			await().atMost(Duration.ofSeconds(5)).until(() -> told.stream().anyMatch(notice -> notice.concerns("platform.ModuleState")));

			assertRefused(count(anna, "warehouse.stock"), Problem.error("PLT-200", "warehouse"));
			assertRefused(anna.operations().run(countOil(company)), Problem.error("PLT-200", "warehouse"));
			ModuleInfo info = module(anna.operations(), "warehouse");
			assertThat(info.on()).isFalse();
			assertThat(info.changedBy()).contains(TestServer.ADMIN);
			assertThat(info.contributions()).as("what it would bring").isNotEmpty();
			assertAClientCannotChangeItsData(server.client(TestServer.ADMIN), company);
			assertItsObjectsStillLoad(anna, before);

			OrderConfirmed without = anna.operations().run(order(headerWithoutWarehouse(company), company, "500")).orElseThrow();
			assertThat(without.lines()).containsExactly(new OrderConfirmed.Line(1, Quantity.of(0, "pcs"), Quantity.of(0, "pcs")));
			assertThat(anna.operations().run(new InvoiceOrderOperation(without.order(), PaymentMethod.TRANSFER)).isDone()).isTrue();
			assertThat(count(anna, "sales.orders").orElseThrow().rows()).isEqualTo(2);
		}
		try (TestServer server = start(url)) {
			assertRefused(server.lists("anna").count(PageRequest.first("warehouse.stock", 1)), Problem.error("PLT-200", "warehouse"));
			assertThat(switched(server, "warehouse", true).isDone()).isTrue();
			TestClient anna = server.client("anna");
			assertThat(count(anna, "warehouse.stock").orElseThrow().rows()).as("all is there").isEqualTo(SampleCompany.PRODUCTS);
			assertThat(anna.operations().run(new IssueGoodsOperation(before.order(), List.of(new IssueGoodsOperation.Line(1, BigDecimal.valueOf(3)))))
					.isDone()).as("from the block of before").isTrue();
			assertThat(anna.operations().run(order(company.orderHeader(), company, "2")).orElseThrow().lines().getFirst().blocked())
					.isEqualTo(Quantity.of(2, "pcs"));
		}
	}

	@ParameterizedTest(name = "on {0}")
	@EnumSource(TestDatabase.class)
	void whatOthersNeedStaysOnAndSalesWorksWithoutPricesOrNotAtAll(TestDatabase database) {
		try (TestServer server = start(database.newUrl())) {
			SampleCompany company = SampleCompany.found(server.operations(TestServer.ADMIN), BigDecimal.valueOf(100));
			server.createUsers("anna");
			TestClient anna = server.client("anna");
			assertRefused(switched(server, "catalog", false), Problem.error("PLT-203", "catalog").at("module"),
					Problem.error("PLT-204", "catalog", "pricing, sales, warehouse").at("module"));
			assertRefused(switched(server, "crm", false), Problem.error("PLT-204", "crm", "pricing, sales").at("module"));
			assertRefused(switched(server, "nonsense", false), "PLT-202", "module");

			assertThat(switched(server, "pricing", false).isDone()).isTrue();
			assertRefused(anna.operations().run(order(company.orderHeader(), company, "1")),
					Problem.error("SAL-070", SampleCompany.code(1)).at("lines[0].manualPrice"));
			LineRequest typed = new LineRequest(company.product(1), BigDecimal.ONE, Optional.of(new BigDecimal("0.50")));
			assertThat(anna.operations().run(new PlaceOrderOperation(company.orderHeader(), List.of(typed))).isDone()).as("no floor").isTrue();

			assertThat(switched(server, "sales", false).isDone()).isTrue();
			assertRefused(count(anna, "sales.orders"), Problem.error("PLT-200", "sales"));
			assertRefused(anna.operations().run(order(company.orderHeader(), company, "1")), Problem.error("PLT-200", "sales"));
			assertThat(switched(server, "crm", false).isDone()).as("nobody needs it now").isTrue();
			assertRefused(switched(server, "sales", true), Problem.error("PLT-205", "sales", "crm").at("module"));
			for (String module : List.of("crm", "pricing", "sales"))
				assertThat(switched(server, module, true).isDone()).as(module).isTrue();
			// 10.00 less 5 %
			assertThat(anna.operations().run(order(company.orderHeader(), company, "1")).orElseThrow().totals().net().toString()).isEqualTo("PLN 9.50");
			assertRefused(anna.operations().run(new PlaceOrderOperation(company.orderHeader(), List.of(typed))), "PRC-010", "lines[0].price");
		}
	}

	@ParameterizedTest(name = "on {0}")
	@EnumSource(TestDatabase.class)
	void aServerThatIsKilledWhileItSwitchesDoesWhatIsRecorded(TestDatabase database) throws IOException, InterruptedException {
		String url = database.newUrl();
		int acknowledged = killWhileSwitching(url);
		try (TestServer server = start(url)) {
			boolean on = module(server.operations(TestServer.ADMIN), "warehouse").on();
			// Switched off first, then on: an even number is on; the one under way may have been recorded.
			assertThat(acknowledged).isGreaterThanOrEqualTo(SWITCHES_BEFORE_THE_KILL);
			assertThat(server.lists("anna").count(PageRequest.first("warehouse.stock", 1)).isDone()).isEqualTo(on);
			assertThat(server.runtime().serverOperations().names().contains(CountStockOperation.class.getName())).isEqualTo(on);
			assertThat(switched(server, "warehouse", !on).isDone()).isTrue();
			assertThat(server.lists("anna").count(PageRequest.first("warehouse.stock", 1)).isDone()).isEqualTo(!on);
		}
	}

	private static int killWhileSwitching(String url) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m", "-cp",
				System.getProperty("java.class.path"), ServerToKill.class.getName(), url).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		int acknowledged = 0;
		try (BufferedReader said = process.inputReader();
				RepositorySession session = ServerLogIn.open(KilledServerTest.endpoint(said), LogInRequest.of(TestServer.ADMIN, TestServer.PASSWORD, "test"),
						List.of(PlatformPackage.eINSTANCE), new WireFormat()).orElseThrow().repository();
				ServerDoor door = new ServerDoor(session.connector(), Duration.ofSeconds(20))) {
			while (true) {
				if (acknowledged == SWITCHES_BEFORE_THE_KILL)
					Thread.ofVirtual().start(process::destroyForcibly);
				door.operations().run(new SwitchModuleOperation("warehouse", acknowledged % 2 == 1)).orElseThrow();
				acknowledged++;
			}
		} catch (ServerUnavailableException gone) {
			return acknowledged;
		} finally {
			process.destroyForcibly().waitFor();
		}
	}

	private static TestServer start(String url) {
		return TestServer.start(url, SettableClock.at(SuiteTest.TODAY));
	}

	private static Outcome<ModuleSwitched> switched(TestServer server, String module, boolean on) {
		return server.operations(TestServer.ADMIN).run(new SwitchModuleOperation(module, on));
	}

	private static ModuleInfo module(Operations door, String id) {
		return new ModuleGraph(door.run(new ListModulesOperation()).orElseThrow().modules()).module(id).orElseThrow();
	}

	private static Outcome<RowCount> count(TestClient client, String list) {
		return client.lists().count(PageRequest.first(list, 1));
	}

	private static PlaceOrderOperation order(OrderHeader header, SampleCompany company, String quantity) {
		return new PlaceOrderOperation(header, List.of(company.line(1, quantity)));
	}

	private static OrderHeader headerWithoutWarehouse(SampleCompany company) {
		return new OrderHeader(company.customer(), Optional.empty(), SampleCompany.PLN, Optional.empty(), "");
	}

	private static CountStockOperation countOil(SampleCompany company) {
		return new CountStockOperation(company.warehouse(), List.of(new CountStockOperation.Line(company.product(1), Quantity.of(1, "pcs"))));
	}

	private static void assertAClientCannotChangeItsData(TestClient client, SampleCompany company) {
		CDOTransaction transaction = client.repository().openTransaction();
		((Warehouse) transaction.getObject(CDOIDUtil.createLong(company.warehouse().id()))).setName("Elsewhere");
		assertThat(client.repository().save(transaction)).isInstanceOfSatisfying(Saving.Refused.class,
				refused -> assertThat(refused.problems()).containsExactly(Problem.error("PLT-201", "warehouse", "Warehouse")));
		transaction.close();
	}

	private static void assertItsObjectsStillLoad(TestClient client, OrderConfirmed order) {
		Order seen = (Order) client.repository().openView().getObject(CDOIDUtil.createLong(order.order().id()));
		assertThat(seen.getWarehouse().getCode()).isEqualTo("MAIN");
	}
}
