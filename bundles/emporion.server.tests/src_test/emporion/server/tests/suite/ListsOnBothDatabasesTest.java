package emporion.server.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import emporion.crm.ImportPartiesOperation;
import emporion.crm.PartyData;
import emporion.crm.model.PartyKind;
import emporion.platform.operation.Operations;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.ListColumn;
import emporion.platform.query.Lists;
import emporion.platform.query.Page;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Sort;
import emporion.sales.InvoiceOrderOperation;
import emporion.sales.IssueGoodsOperation;
import emporion.sales.OrderConfirmed;
import emporion.sales.PlaceOrderOperation;
import emporion.sales.SaveOrderOperation;
import emporion.sales.model.PaymentMethod;
import emporion.testing.memory.SettableClock;
import emporion.testing.server.SampleCompany;
import emporion.testing.server.TestDatabase;
import emporion.testing.server.TestServer;

/** The same work on H2 and on PostgreSQL shows the same lists: pages, order, filters, words, counts. */
class ListsOnBothDatabasesTest {

	private static final int PAGE = 7;
	private static final List<String> NAMES = List.of("Łopata i Syn", "łódzkie Zakłady", "Lis", "Zenit", "ABC", "abd", "Žižka", "Київ Трейд",
			"Їжак", "O'Neill & Co", "100 % wełna", "Under_score", "Back\\slash", "Żółw", "żaba", "Müller GmbH");

	private static TestServer h2;
	private static TestServer postgresql;

	@BeforeAll
	static void start() {
		h2 = started(TestDatabase.H2);
		postgresql = started(TestDatabase.POSTGRESQL);
	}

	@AfterAll
	static void stop() {
		h2.close();
		postgresql.close();
	}

	private static TestServer started(TestDatabase database) {
		TestServer server = TestServer.start(database.newUrl(), SettableClock.at(SuiteTest.TODAY));
		server.createUsers("anna");
		Operations anna = server.operations("anna");
		SampleCompany company = SampleCompany.found(server.operations(TestServer.ADMIN), BigDecimal.valueOf(100));
		anna.run(new ImportPartiesOperation(NAMES.stream().map(name -> PartyData.customer(PartyKind.PERSON, name, name.length() % 2 == 0 ? "PL" : "UA", ""))
				.toList())).orElseThrow();
		for (int number = 1; number <= 20; number++) {
			OrderConfirmed order = anna.run(new PlaceOrderOperation(company.orderHeader(),
					List.of(company.line(number, "3"), company.line(1 + number % 20, "0.5")))).orElseThrow();
			if (number % 2 == 0) {
				anna.run(new IssueGoodsOperation(order.order(), List.of(new IssueGoodsOperation.Line(1, BigDecimal.valueOf(number % 3 + 1))))).orElseThrow();
				anna.run(new InvoiceOrderOperation(order.order(), PaymentMethod.TRANSFER)).orElseThrow();
			}
		}
		anna.run(new SaveOrderOperation(Optional.empty(), 0, company.orderHeader(), List.of(company.line(1, "1")))).orElseThrow();
		return server;
	}

	static Stream<String> lists() {
		return h2.runtime().serverLists().names().stream();
	}

	@ParameterizedTest
	@MethodSource("lists")
	void describesTheSame(String list) {
		assertThat(postgresql.lists(TestServer.ADMIN).describe(list)).isEqualTo(h2.lists(TestServer.ADMIN).describe(list));
	}

	@ParameterizedTest
	@MethodSource("lists")
	void pagesAndSortsTheSame(String list) {
		assertSame(PageRequest.first(list, PAGE), Optional.empty());
		for (ListColumn column : h2.lists(TestServer.ADMIN).describe(list).orElseThrow().columns())
			if (column.sortable()) {
				assertSame(PageRequest.first(list, PAGE).sortedBy(Sort.ascending(column.name())), Optional.of(column.name()));
				assertSame(PageRequest.first(list, PAGE).sortedBy(new Sort(column.name(), true)), Optional.of(column.name()));
			}
	}

	@ParameterizedTest
	@CsvSource({ "lodzkie, łódzkie Zakłady", "LOPATA syn, Łopata i Syn", "zizka, Žižka", "КИІВ, Київ Трейд", "іжак, Їжак", "zolw, Żółw", "muller, Müller GmbH",
			"wełna %, 100 % wełna", "zy, ''", "r_s, Under_score" })
	void capitalsAndMarksDoNotMatterInASearch(String words, String expected) {
		for (TestServer server : List.of(h2, postgresql))
			assertThat(server.lists("anna").page(PageRequest.first("crm.parties", 100).searching(words)).orElseThrow().rows())
					.extracting(row -> row.cells().get(1)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
	}

	static Stream<PageRequest> questions() {
		PageRequest parties = PageRequest.first("crm.parties", 100);
		PageRequest orders = PageRequest.first("sales.orders", 100);
		PageRequest stock = PageRequest.first("warehouse.stock", 100);
		return Stream.of(parties.searching("łopata"), parties.searching("ŁÓDZKIE zakłady"), parties.searching("київ"), parties.searching("o'neill"),
				parties.searching("100 %"), parties.searching("r_s"), parties.searching("\\"),
				parties.filteredBy(Filter.of("name", Comparison.STARTS_WITH, "ż")), parties.filteredBy(Filter.of("name", Comparison.CONTAINS, "ÓŁ")),
				parties.filteredBy(Filter.of("country", Comparison.ONE_OF, "PL", "DE")),
				parties.filteredBy(Filter.of("kind", Comparison.NOT_EQUALS, "PERSON")),
				parties.filteredBy(Filter.of("customer", Comparison.EQUALS, "true"), Filter.of("paymentTermDays", Comparison.AT_LEAST, "14")),
				orders.filteredBy(Filter.of("state", Comparison.ONE_OF, "ISSUED", "PARTLY_ISSUED")),
				orders.filteredBy(Filter.of("documentDate", Comparison.AT_MOST, "2026-06-01")),
				orders.filteredBy(Filter.of("documentNumber", Comparison.IS_EMPTY)), orders.searching("acme za/2026"),
				stock.filteredBy(Filter.of("free", Comparison.AT_LEAST, "96.5"), Filter.of("onHand", Comparison.AT_MOST, "99.5")),
				stock.filteredBy(Filter.of("productCode", Comparison.EQUALS, "p-07")), stock.skipping(5));
	}

	@ParameterizedTest
	@MethodSource("questions")
	void answersTheSame(PageRequest question) {
		List<List<Object>> rows = pages(h2.lists(TestServer.ADMIN), question);
		assertThat(rows).as("something is found").isNotEmpty();
		assertThat(pages(postgresql.lists(TestServer.ADMIN), question)).isEqualTo(rows);
		assertThat(postgresql.lists(TestServer.ADMIN).count(question)).isEqualTo(h2.lists(TestServer.ADMIN).count(question));
	}

	@Test
	void aPageGoesOnWhereTheLastOneEndedThoughRowsCameInBetween() {
		for (TestServer server : List.of(h2, postgresql)) {
			PageRequest first = PageRequest.first("crm.parties", 5).filteredBy(Filter.of("kind", Comparison.EQUALS, "PERSON"));
			Page page = server.lists(TestServer.ADMIN).page(first).orElseThrow();
			server.operations("anna").run(new ImportPartiesOperation(List.of(PartyData.customer(PartyKind.PERSON, "000 first of all", "PL", ""))))
					.orElseThrow();
			List<Long> seen = new ArrayList<>(page.rows().stream().map(row -> row.id()).toList());
			for (Optional<PageRequest> next = page.next().map(first::after); next.isPresent();) {
				Page further = server.lists(TestServer.ADMIN).page(next.get()).orElseThrow();
				further.rows().forEach(row -> seen.add(row.id()));
				next = further.next().map(first::after);
			}
			assertThat(seen).doesNotHaveDuplicates().hasSize(NAMES.size());
		}
	}

	/** Rows without a value in the column of the order may come first on one database and last on the other, so they are left out. */
	private static void assertSame(PageRequest request, Optional<String> sortedBy) {
		Optional<Integer> place = sortedBy.map(column -> h2.lists(TestServer.ADMIN).describe(request.list()).orElseThrow().indexOf(column));
		assertThat(withValue(pages(postgresql.lists(TestServer.ADMIN), request), place)).as(request.toString())
				.isEqualTo(withValue(pages(h2.lists(TestServer.ADMIN), request), place));
	}

	private static List<List<Object>> withValue(List<List<Object>> rows, Optional<Integer> place) {
		return rows.stream().filter(row -> place.map(row::get).filter(Objects::nonNull).isPresent() || place.isEmpty()).toList();
	}

	private static List<List<Object>> pages(Lists lists, PageRequest request) {
		List<List<Object>> rows = new ArrayList<>();
		for (Optional<PageRequest> next = Optional.of(request); next.isPresent();) {
			Page page = lists.page(next.get()).orElseThrow();
			page.rows().forEach(row -> rows.add(row.cells().stream().map(ListsOnBothDatabasesTest::comparable).toList()));
			next = page.next().map(request::after);
		}
		return rows;
	}

	/** 1.50 and 1.5 are one amount. */
	private static Object comparable(Object cell) {
		return cell instanceof BigDecimal number ? number.stripTrailingZeros() : cell;
	}
}
