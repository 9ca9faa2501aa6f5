package emporion.demo.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import emporion.demo.greenfield.DemoUser;
import emporion.demo.greenfield.GreenfieldTrading;
import emporion.demo.loader.GreenfieldLoader;
import emporion.demo.scenario.ScenarioClock;
import emporion.demo.server.SuiteParts;
import emporion.platform.account.CreateAccountOperation;
import emporion.platform.module.SwitchModuleOperation;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.platform.server.runtime.ServerSettings;
import emporion.reporting.StandaloneReportEngine;

/** What loading and playing must do on every database. */
abstract class GreenfieldDayContract {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	private final GreenfieldTrading company = GreenfieldTrading.create();
	private final List<String> progress = new ArrayList<>();
	private final List<String> story = new ArrayList<>();

	@TempDir
	Path home;

	private StandaloneReportEngine reports;
	private String database;
	private ServerRuntime server;

	/** @return JDBC URL of an empty database */
	abstract String newDatabase(Path home);

	@BeforeEach
	void startServer() {
		reports = new StandaloneReportEngine();
		database = newDatabase(home);
		server = start();
	}

	@AfterEach
	void stopServer() {
		server.close();
		reports.close();
	}

	private ServerRuntime start() {
		return ServerRuntime.start(ServerSettings.withoutClients(database, new ScenarioClock(DAY), "greenfield"), new SuiteParts(reports).create());
	}

	@Test
	void theCompanyIsLoadedOnceAndTwoDaysArePlayed() throws IOException {
		assertThat(new GreenfieldLoader(server, progress::add).load(company)).isTrue();
		assertThat(progress).containsExactly("3 users", "2 warehouses · 38 categories", "500 products", "280 parties · 20 leads",
				"3 price lists · 1160 prices · 247 customers' terms", "895 products in stock");

		assertThat(play()).isTrue();
		assertThat(story).first().asString().startsWith(" 1  Lead becomes customer").endsWith("→ K-000001");
		// 40 × 19.99 = 799.60 and 30 × 2.33 = 69.90, and ten of a scarce thing
		assertThat(story).anySatisfy(line -> assertThat(line).contains("40 pcs × 19.99 = 799.60 PLN"));
		assertThat(story).anySatisfy(line -> assertThat(line).contains("missing 6 pcs → back order"));
		assertThat(story).anySatisfy(line -> assertThat(line).contains("FV/2026/000001, due 2026-12-07"));
		assertThat(story).anySatisfy(line -> assertThat(line).contains("BW/2026/000001").endsWith("open 0.00 PLN"));
		assertThat(story).anySatisfy(line -> assertThat(line).contains("ZA/2026/000001 is partly issued"));
		assertThat(pdfs()).containsExactly("FV-2026-000001-en.pdf", "FV-2026-000001-pl.pdf", "OF-2026-000001-en.pdf", "OF-2026-000001-pl.pdf");

		restart();
		progress.clear();
		story.clear();
		assertThat(new GreenfieldLoader(server, progress::add).load(company)).isFalse();
		assertThat(progress).isEmpty();
		assertThat(play()).isTrue();
		assertThat(story).anySatisfy(line -> assertThat(line).contains("FV/2026/000002"));
		assertThat(count("crm.parties")).isEqualTo(280 + 2);
		assertThat(count("sales.invoices")).isEqualTo(2);
	}

	@Test
	void aLoadThatWasStoppedGoesOnWhereItWas() {
		GreenfieldLoader stopped = new GreenfieldLoader(server, line -> {
			if (line.contains("parties"))
				throw new StoppedException();
		});
		assertThat(catchThrowable(() -> stopped.load(company))).isInstanceOf(StoppedException.class);
		restart();

		assertThat(new GreenfieldLoader(server, progress::add).load(company)).isTrue();
		assertThat(progress).contains("500 products, all there", "895 products in stock");
		assertThat(count("catalog.products")).isEqualTo(500);
		assertThat(count("crm.parties")).isEqualTo(280);
		assertThat(count("crm.leads")).isEqualTo(20);
		assertThat(count("pricing.entries")).isEqualTo(1160);
		assertThat(count("warehouse.moves")).isEqualTo(895);
		company.openingStock().stream().limit(20).forEach(stock -> {
			PageRequest request = PageRequest.first("warehouse.stock", 1).filteredBy(Filter.of("productCode", Comparison.EQUALS, stock.product()),
					Filter.of("warehouse", Comparison.EQUALS, stock.warehouse()));
			List<Row> rows = server.lists("admin").page(request).orElseThrow().rows();
			int place = server.lists("admin").describe("warehouse.stock").orElseThrow().indexOf("onHand");
			if (stock.quantity().signum() > 0)
				assertThat(rows).singleElement().satisfies(row -> assertThat((BigDecimal) row.cells().get(place)).isEqualByComparingTo(stock.quantity()));
			else
				assertThat(rows).isEmpty();
		});
	}

	@Test
	void theDayDoesWithoutTheWarehouseAndWithoutPricesAndSaysSo() {
		switchOff("warehouse", "pricing");
		assertThat(new GreenfieldLoader(server, progress::add).load(company)).isTrue();
		assertThat(progress).containsExactly("3 users", "38 categories", "500 products", "280 parties · 20 leads");

		assertThat(play()).isTrue();
		assertThat(story).anySatisfy(line -> assertThat(line).contains("Without pricing").contains("types every price"));
		assertThat(story).anySatisfy(line -> assertThat(line).contains("Without warehouse").contains("go out with the invoice"));
		assertThat(story).noneSatisfy(line -> assertThat(line).contains(": blocked ")).noneSatisfy(line -> assertThat(line).contains("terms:"));
		assertThat(story).anySatisfy(line -> assertThat(line).contains("BW/2026/000001").endsWith("open 0.00 PLN"));

		for (String module : List.of("warehouse", "pricing"))
			server.operations("admin").run(new SwitchModuleOperation(module, true)).orElseThrow();
		progress.clear();
		assertThat(new GreenfieldLoader(server, progress::add).load(company)).as("what was left out").isTrue();
		assertThat(progress).contains("3 price lists · 1160 prices · 247 customers' terms", "895 products in stock");
	}

	@Test
	void withoutSalesALeadStillBecomesACustomer() {
		switchOff("sales");
		new GreenfieldLoader(server, progress::add).load(company);
		assertThat(play()).isTrue();
		assertThat(story).last().asString().contains("Without sales");
		assertThat(count("crm.parties")).isEqualTo(280 + 1);
	}

	private void switchOff(String... modules) {
		for (String module : modules)
			server.operations("admin").run(new SwitchModuleOperation(module, false)).orElseThrow();
	}

	@Test
	void withoutAnOpenLeadThereIsNoStory() {
		for (DemoUser user : company.users())
			server.operations("admin").run(new CreateAccountOperation(user.login(), user.displayName(), "en", user.role().codes(),
					user.role().team(), "", "a fair deal in a green field", false));
		assertThat(play()).isFalse();
		assertThat(story).singleElement().asString().contains("--fresh");
	}

	private void restart() {
		server.close();
		server = start();
	}

	private boolean play() {
		return new GreenfieldDay(server, company, home.resolve("demo"), story::add).play();
	}

	private long count(String list) {
		return server.lists("admin").count(PageRequest.first(list, 1)).orElseThrow().rows();
	}

	/** @return the names of the printed files, of which each is a PDF */
	private List<String> pdfs() throws IOException {
		try (Stream<Path> files = Files.list(home.resolve("demo"))) {
			List<Path> printed = files.sorted().toList();
			for (Path file : printed)
				assertThat(Files.readAllBytes(file)).as(file.toString()).startsWith("%PDF-1.".getBytes(StandardCharsets.US_ASCII)).hasSizeGreaterThan(10_000);
			return printed.stream().map(file -> file.getFileName().toString()).toList();
		}
	}

	/** Stands for a server that is killed while the company is loaded. */
	private static final class StoppedException extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}
}
