package emporion.example.routes.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.model.Party;
import emporion.demo.server.SuiteParts;
import emporion.example.routes.AssignCustomerOperation;
import emporion.example.routes.CreateRouteOperation;
import emporion.example.routes.PlanRouteOperation;
import emporion.example.routes.PrintRouteSheetOperation;
import emporion.platform.operation.Operations;
import emporion.platform.query.PageRequest;
import emporion.platform.server.job.JobContext;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.platform.server.runtime.ServerSettings;
import emporion.pricing.PriceQuote;
import emporion.pricing.QuotePriceOperation;
import emporion.reporting.StandaloneReportEngine;
import emporion.sales.PlaceOrderOperation;
import emporion.testing.memory.SettableClock;
import emporion.testing.server.SampleCompany;

/** The module on a real server with all domains and an embedded database. */
class RoutesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	@TempDir
	private Path home;
	private StandaloneReportEngine reports;
	private ServerRuntime server;
	private Operations admin;
	private SampleCompany company;
	private String customer;

	@BeforeEach
	void start() {
		reports = new StandaloneReportEngine();
		RoutesServerParts routes = new RoutesServerParts(reports);
		server = ServerRuntime.start(
				ServerSettings.withoutClients("jdbc:h2:" + home.resolve("db") + ";NON_KEYWORDS=VALUE;WRITE_DELAY=0", SettableClock.at(TODAY), "correct horse battery"),
				new SuiteParts(reports).create(routes.priceRules()).plus(routes.parts()));
		admin = server.operations("admin");
		company = SampleCompany.found(admin, BigDecimal.valueOf(100));
		try (CommittableWork work = server.repository().begin("admin")) {
			customer = work.find(company.customer(), Party.class).orElseThrow().getCode();
		}
		admin.run(new CreateRouteOperation("NORTH", "North of the town", "Jan", new BigDecimal("2.5"))).orElseThrow();
	}

	@AfterEach
	void stop() {
		server.close();
		reports.close();
	}

	@Test
	void aCustomerOfARoutePaysItsSurchargeAndIsToldWhy() {
		PriceQuote before = price();
		// 10.00 less the customer's discount of 5 %
		assertThat(before.price().getAmount()).isEqualByComparingTo("9.50");
		admin.run(new AssignCustomerOperation("NORTH", customer)).orElseThrow();
		PriceQuote after = price();
		// 9.50 × 1.025 = 9.7375
		assertThat(after.price().getAmount()).isEqualByComparingTo("9.74");
		assertThat(after.explanation().steps().map(Explanation::code)).contains("routes.surcharge");
		admin.run(new AssignCustomerOperation("", customer)).orElseThrow();
		assertThat(price().price()).isEqualTo(before.price());
	}

	@Test
	void ordersAreDeliveredOnceInTheOrderOfTheStops() {
		admin.run(new AssignCustomerOperation("NORTH", customer)).orElseThrow();
		order();
		order();
		PlanRouteOperation.Planned plan = admin.run(new PlanRouteOperation("NORTH", Optional.empty())).orElseThrow();
		assertThat(plan.number()).isEqualTo("RT/2026/000001");
		assertThat(plan.orders()).isEqualTo(2);
		assertThat(codes(admin.run(new PlanRouteOperation("NORTH", Optional.empty())))).containsExactly("RTE-013");
		assertThat(codes(admin.run(new PlanRouteOperation("SOUTH", Optional.empty())))).containsExactly("RTE-010");
		byte[] pdf = admin.run(new PrintRouteSheetOperation(plan.number(), "uk")).orElseThrow().pdf();
		assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		assertThat(server.lists("admin").page(PageRequest.first("routes.plans", 10)).orElseThrow().rows()).hasSize(1);
	}

	@Test
	void everyNightTheDrivesArePlanned() {
		admin.run(new AssignCustomerOperation("NORTH", customer)).orElseThrow();
		order();
		JobContext night = new JobContext(server.clock(), server.operations("system"), server.lists("system"));
		assertThat(new RoutesServerParts(reports).jobs().getFirst().run(night)).isEqualTo("1 planned: RT/2026/000001");
		assertThat(new RoutesServerParts(reports).jobs().getFirst().run(night)).isEqualTo("0 planned");
	}

	@Test
	void aCardThatIsNotRightIsNotTaken() {
		assertThat(codes(admin.run(new CreateRouteOperation("", " ", "", new BigDecimal("50.01"))))).containsExactly("RTE-001", "RTE-002", "RTE-003");
		assertThat(codes(admin.run(new AssignCustomerOperation("NORTH", "nobody")))).containsExactly("RTE-012");
	}

	@Test
	void everyCodeHasWordsInThreeLanguages() {
		assertThat(server.texts().text("RTE-010", List.of("X"), Locale.of("pl"))).isEqualTo("Nie ma trasy X.");
		assertThat(server.texts().text("RTE-010", List.of("X"), Locale.of("uk"))).isEqualTo("Немає маршруту X.");
		assertThat(server.texts().text("RTE-010", List.of("X"), Locale.ENGLISH)).isEqualTo("There is no route X.");
	}

	private void order() {
		admin.run(new PlaceOrderOperation(company.orderHeader(), List.of(company.line(1, "2")))).orElseThrow();
	}

	private PriceQuote price() {
		return admin.run(new QuotePriceOperation("P-01", Optional.of(customer), BigDecimal.ONE, CurrencyUnit.of("PLN"), Optional.empty(), Optional.empty()))
				.orElseThrow();
	}

	private static List<String> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(Problem::code).toList();
	}
}
