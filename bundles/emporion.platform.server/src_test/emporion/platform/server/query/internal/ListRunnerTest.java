package emporion.platform.server.query.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

import emporion.base.outcome.Problem;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.Page;
import emporion.platform.query.Lists;
import emporion.platform.query.PageKey;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.query.Sort;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.ListQuery.Column;
import emporion.platform.server.query.ListQuery.Definition;
import emporion.platform.server.query.SqlNames;

/** Runs on H2 in memory; with the system property emporion.test.postgresql on that JDBC URL. */
class ListRunnerTest {

	private static final String POSTGRESQL = System.getProperty("emporion.test.postgresql", "");

	private static final Definition PARTIES = new Definition("party o", "", List.of(),
			List.of(Column.of("code", ColumnType.TEXT, "o.code"), Column.of("name", ColumnType.TEXT, "o.name"),
					Column.of("orders", ColumnType.INTEGER, "o.orders"), Column.of("rating", ColumnType.DECIMAL, "o.rating"),
					Column.of("balance", ColumnType.AMOUNT, "o.balance"), Column.of("since", ColumnType.DATE, "o.since"),
					Column.of("changed", ColumnType.MOMENT, "o.changed"), Column.of("active", ColumnType.FLAG, "o.active"),
					Column.choice("kind", "o.kind", List.of("COMPANY", "PERSON")), Column.of("twice", ColumnType.INTEGER, "o.orders * 2").displayOnly()),
			List.of("o.code", "o.name"), Optional.empty());

	private final String schema = "s" + UUID.randomUUID().toString().replace("-", "");
	private Connection connection;
	private ListRunner runner;
	private Lists lists;

	@BeforeEach
	void createTables() throws SQLException {
		DataSource database = POSTGRESQL.isEmpty() ? h2() : postgresql();
		connection = database.getConnection();
		execute("CREATE TABLE party (cdo_id BIGINT, cdo_version INTEGER, cdo_revised BIGINT, code VARCHAR(40), name VARCHAR(200), orders BIGINT, "
				+ "rating NUMERIC(30,10), balance NUMERIC(30,10), since DATE, changed TIMESTAMP, active BOOLEAN, kind INTEGER)");
		runner = new ListRunner(database, new NoNames(), POSTGRESQL.isEmpty(), Duration.ofSeconds(2), new OpenLists());
		runner.add(list("crm.parties", PARTIES));
		lists = runner.as("anna");
		insert(1, "A1", "Sklep Żabka", 10, "1.5", "100.00", "2026-01-01", "2026-01-01 10:00:00.123456", true, 0);
		insert(2, "A2", "sklep Łąka 100%", 20, "2.25", "-5.50", "2026-02-01", "2026-02-01 00:00:00", false, 1);
		insert(3, "B1", "Hurtownia", 20, "0", "0.1", "2026-03-01", "2026-03-01 00:00:00", true, 0);
		execute("INSERT INTO party (cdo_id, cdo_version, cdo_revised, code) VALUES (4, 1, 0, 'C_1')");
		execute("INSERT INTO party (cdo_id, cdo_version, cdo_revised, code, name) VALUES (5, 1, 12345, 'OLD', 'an old version')");
		execute("INSERT INTO party (cdo_id, cdo_version, cdo_revised, code, name) VALUES (6, -2, 0, 'DEL', 'a deleted object')");
	}

	@AfterEach
	void dropTables() throws SQLException {
		if (!POSTGRESQL.isEmpty())
			execute("DROP SCHEMA " + schema + " CASCADE");
		connection.close();
	}

	@Test
	void cellsAreOfTheirColumnsClassesAndOnlyCurrentObjectsAreShown() {
		Page page = lists.page(PageRequest.first("crm.parties", 10)).orElseThrow();
		assertThat(page.next()).isEmpty();
		assertThat(page.rows()).extracting(Row::id).containsExactly(1L, 2L, 3L, 4L);
		assertThat(page.rows().getFirst().cells()).containsExactly("A1", "Sklep Żabka", 10L, new BigDecimal("1.5"), new BigDecimal("100.00"),
				LocalDate.of(2026, 1, 1), Instant.parse("2026-01-01T10:00:00.123456Z"), true, "COMPANY", 20L);
		assertThat(page.rows().getLast().cells()).containsExactly("C_1", null, null, null, null, null, null, null, null, null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "sklep | 1,2", "SKLEP żabka | 1", "ŁĄKA | 2", "laka | 2", "ZABKA | 1", "a1 | 1", "100% | 2", "% | 2", "_ | 4", "' OR 1=1 -- | \"\"", "! | \"\"" })
	void everySearchWordMustOccurSomewhereAsItIs(String words, String expected) {
		assertThat(ids(PageRequest.first("crm.parties", 10).searching(words))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "name | CONTAINS | żab | 1", "name | STARTS_WITH | SKLEP | 1,2", "code | EQUALS | a2 | 2",
			"code | NOT_EQUALS | a2 | 1,3,4", "orders | EQUALS | 20 | 2,3", "orders | NOT_EQUALS | 20 | 1,4", "orders | AT_LEAST | 11 | 2,3",
			"rating | AT_MOST | 1.50 | 1,3", "balance | AT_LEAST | -5.5 | 1,2,3", "since | AT_LEAST | 2026-02-01 | 2,3",
			"changed | AT_MOST | 2026-01-01T10:00:00.123456Z | 1", "active | EQUALS | true | 1,3", "active | NOT_EQUALS | true | 2,4",
			"kind | EQUALS | PERSON | 2", "code | AT_LEAST | b1 | 3,4" })
	void filtersCompareByTheColumnsType(String column, Comparison comparison, String operand, String expected) {
		assertThat(ids(PageRequest.first("crm.parties", 10).filteredBy(Filter.of(column, comparison, operand)))).isEqualTo(expected);
	}

	@Test
	void oneOfTakesAnyNumberOfOperandsAndIsEmptyNone() {
		assertThat(ids(PageRequest.first("crm.parties", 10).filteredBy(Filter.of("code", Comparison.ONE_OF, "a1", "C_1", "x")))).isEqualTo("1,4");
		assertThat(ids(PageRequest.first("crm.parties", 10).filteredBy(Filter.of("kind", Comparison.ONE_OF, "PERSON", "COMPANY")))).isEqualTo("1,2,3");
		assertThat(ids(PageRequest.first("crm.parties", 10).filteredBy(Filter.of("code", Comparison.ONE_OF)))).isEmpty();
		assertThat(ids(PageRequest.first("crm.parties", 10).filteredBy(Filter.of("since", Comparison.IS_EMPTY)))).isEqualTo("4");
		assertThat(ids(PageRequest.first("crm.parties", 10).filteredBy(Filter.of("name", Comparison.IS_EMPTY)))).isEqualTo("4");
	}

	@Test
	void severalFiltersMustAllHold() {
		assertThat(ids(PageRequest.first("crm.parties", 10).filteredBy(Filter.of("orders", Comparison.EQUALS, "20"),
				Filter.of("active", Comparison.EQUALS, "true")))).isEqualTo("3");
	}

	@ParameterizedTest
	@CsvSource({ "code,false", "code,true", "name,false", "name,true", "orders,false", "orders,true", "rating,true", "balance,false",
			"since,false", "since,true", "changed,false", "changed,true", "active,false", "kind,true" })
	void pagesOfAnySizeMakeUpTheWholeListInItsOrder(String column, boolean descending) throws SQLException {
		execute("INSERT INTO party (cdo_id, cdo_version, cdo_revised, code) VALUES (7, 1, 0, 'C_2')");
		PageRequest sorted = PageRequest.first("crm.parties", 100).sortedBy(new Sort(column, descending));
		String whole = ids(sorted);
		assertThat(whole.split(",")).hasSize(5);
		for (int size = 1; size <= 5; size++)
			assertThat(paged(sorted, size)).as("pages of %s", size).isEqualTo(whole);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void rowsCanBeSkippedFromAnyPlaceEvenAcrossTheRowsWithoutAValue(boolean descending) throws SQLException {
		execute("INSERT INTO party (cdo_id, cdo_version, cdo_revised, code) VALUES (7, 1, 0, 'C_2')");
		PageRequest sorted = PageRequest.first("crm.parties", 100).sortedBy(new Sort("since", descending));
		List<Row> whole = lists.page(sorted).orElseThrow().rows();
		for (int first = 0; first < whole.size(); first++) {
			PageKey key = key(whole.get(first));
			for (int skip = 0; skip < 6; skip++)
				assertThat(lists.page(sorted.after(key).skipping(skip)).orElseThrow().rows()).as("after %s, skipping %s", first, skip)
						.isEqualTo(whole.subList(Math.min(whole.size(), first + 1 + skip), whole.size()));
		}
	}

	@Test
	void theNextPlaceIsOnlyGivenWhereMoreRowsFollow() {
		assertThat(lists.page(PageRequest.first("crm.parties", 4)).orElseThrow().next()).isEmpty();
		assertThat(lists.page(PageRequest.first("crm.parties", 3)).orElseThrow().next()).contains(new PageKey(Optional.empty(), 3));
	}

	@Test
	void rowsAreCountedWithTheirConditions() {
		assertThat(lists.count(PageRequest.first("crm.parties", 1)).orElseThrow().rows()).isEqualTo(4);
		assertThat(lists.count(PageRequest.first("crm.parties", 1).searching("sklep")).orElseThrow().rows()).isEqualTo(2);
	}

	@Test
	void parametersAreBoundInTheirOrder() {
		runner.add(list("crm.between", new Definition("party o", "o.since >= ? AND o.orders < ?", List.of(ColumnType.DATE, ColumnType.INTEGER),
				PARTIES.columns(), List.of(), Optional.of(new Sort("code", true)))));
		assertThat(ids(PageRequest.first("crm.between", 10).with("2026-01-01", "20"))).isEqualTo("1");
		assertThat(ids(PageRequest.first("crm.between", 10).with("2026-01-01", "21"))).as("its own order").isEqualTo("3,2,1");
		refused(PageRequest.first("crm.between", 10), Problem.error("PLT-028", "crm.between", 2, 0));
		refused(PageRequest.first("crm.between", 10).with("yesterday", "1"),
				Problem.error("PLT-024", "parameters[0]", "yesterday", "2026-12-31").at("parameters[0]"));
		refused(PageRequest.first("crm.between", 10).with("2026-01-01", "1").searching("x"), Problem.error("PLT-027", "crm.between").at("search"));
	}

	@Test
	void whatTheListDoesNotKnowIsRefusedByName() {
		refused(PageRequest.first("crm.partis", 10), Problem.error("PLT-020", "crm.partis"));
		PageRequest all = PageRequest.first("crm.parties", 10);
		refused(all.filteredBy(Filter.of("code; DROP TABLE party", Comparison.EQUALS, "x")),
				Problem.error("PLT-021", "crm.parties", "code; DROP TABLE party").at("code; DROP TABLE party"));
		refused(all.sortedBy(Sort.ascending("colour")), Problem.error("PLT-021", "crm.parties", "colour").at("colour"));
		refused(all.filteredBy(Filter.of("twice", Comparison.EQUALS, "2")), Problem.error("PLT-022", "crm.parties", "twice").at("twice"));
		refused(all.sortedBy(Sort.ascending("twice")), Problem.error("PLT-023", "crm.parties", "twice").at("twice"));
		refused(all.filteredBy(Filter.of("orders", Comparison.CONTAINS, "2")), Problem.error("PLT-026", "orders", "CONTAINS").at("orders"));
		refused(all.filteredBy(Filter.of("kind", Comparison.AT_LEAST, "PERSON")), Problem.error("PLT-026", "kind", "AT_LEAST").at("kind"));
		refused(all.filteredBy(Filter.of("code", Comparison.EQUALS)), Problem.error("PLT-025", "code", "EQUALS", 0).at("code"));
		refused(all.filteredBy(Filter.of("code", Comparison.IS_EMPTY, "x")), Problem.error("PLT-025", "code", "IS_EMPTY", 1).at("code"));
	}

	@ParameterizedTest
	@CsvSource({ "since,31.02.2026", "since,2026-02-31", "orders,1e9", "orders,99999999999999999999", "rating,1e999999999", "rating,NaN",
			"active,yes", "kind,1", "changed,2026-01-01" })
	void operandsThatAreNoSuchValueAreRefusedNamingTheColumn(String column, String operand) {
		assertThat(lists.page(PageRequest.first("crm.parties", 10).filteredBy(Filter.of(column, Comparison.EQUALS, operand))).problems())
				.singleElement().satisfies(problem -> {
					assertThat(problem.code()).isEqualTo("PLT-024");
					assertThat(problem.field()).contains(column);
				});
	}

	@Test
	void aPlaceThatIsNoSuchValueIsRefused() {
		PageRequest request = PageRequest.first("crm.parties", 10).sortedBy(Sort.ascending("since")).after(new PageKey(Optional.of("x"), 1));
		assertThat(lists.page(request).problems()).extracting(Problem::code).containsExactly("PLT-024");
	}

	@Test
	void aStatementThatTakesTooLongIsCutOff() {
		String slow = POSTGRESQL.isEmpty() ? "(SELECT COUNT(*) FROM SYSTEM_RANGE(1, 100000000) r WHERE MOD(r.x, o.cdo_id + 7) = 3)"
				: "(SELECT pg_sleep(30)::text)";
		runner.add(list("crm.slow", new Definition("party o", "", List.of(), List.of(Column.of("slow", ColumnType.TEXT, slow)), List.of(), Optional.empty())));
		refused(PageRequest.first("crm.slow", 10), Problem.error("PLT-029", 2));
	}

	@Test
	void aDefinitionThatIsNotInOrderIsADefectAtOnce() {
		assertThatThrownBy(() -> runner.add(list("crm.parties", PARTIES))).hasMessageContaining("crm.parties");
		assertThatThrownBy(() -> runner.add(list("crm.x", new Definition("party o", "o.code = ?", List.of(), PARTIES.columns(), List.of(), Optional.empty()))))
				.hasMessageContaining("question marks");
		assertThatThrownBy(() -> runner.add(list("crm.x", new Definition("party o", "", List.of(), PARTIES.columns(), List.of(), Optional.of(Sort.ascending("x"))))))
				.hasMessageContaining("sorted by x");
	}

	@Test
	void aDefectInTheSqlBecomesAnIncident() {
		runner.add(list("crm.broken", new Definition("nowhere o", "", List.of(), PARTIES.columns(), List.of(), Optional.empty())));
		assertThat(lists.page(PageRequest.first("crm.broken", 1)).problems()).extracting(Problem::code).containsExactly("PLT-001");
	}

	@Test
	void aListDescribesItsColumns() {
		assertThat(lists.describe("crm.parties").orElseThrow()).satisfies(description -> {
			assertThat(description.searchable()).isTrue();
			assertThat(description.columns()).hasSize(10);
			assertThat(description.columns().get(description.indexOf("twice")).sortable()).isFalse();
		});
		assertThat(lists.describe("crm.nothing").problems()).containsExactly(Problem.error("PLT-020", "crm.nothing"));
	}

	private void refused(PageRequest request, Problem problem) {
		assertThat(lists.page(request).problems()).containsExactly(problem);
	}

	private String paged(PageRequest request, int size) {
		List<String> ids = new ArrayList<>();
		Optional<PageKey> key = Optional.empty();
		do {
			Page page = lists.page(new PageRequest(request.list(), "", List.of(), request.sort(), List.of(), key, 0, size)).orElseThrow();
			page.rows().forEach(row -> ids.add(String.valueOf(row.id())));
			key = page.next();
		} while (key.isPresent());
		return String.join(",", ids);
	}

	private static PageKey key(Row row) {
		return new PageKey(Optional.ofNullable(row.cells().get(5)).map(Object::toString), row.id());
	}

	private String ids(PageRequest request) {
		return String.join(",", lists.page(request).orElseThrow().rows().stream().map(row -> String.valueOf(row.id())).toList());
	}

	private void insert(long id, String code, String name, long orders, String rating, String balance, String since, String changed,
			boolean active, int kind) throws SQLException {
		execute("INSERT INTO party VALUES (" + id + ", 1, 0, '" + code + "', '" + name + "', " + orders + ", " + rating + ", " + balance + ", DATE '"
				+ since + "', TIMESTAMP '" + changed + "', " + active + ", " + kind + ")");
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private DataSource h2() {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:mem:" + schema);
		return database;
	}

	private DataSource postgresql() throws SQLException {
		try (Connection plain = DriverManager.getConnection(POSTGRESQL); Statement statement = plain.createStatement()) {
			statement.execute("CREATE SCHEMA " + schema);
		}
		PGSimpleDataSource database = new PGSimpleDataSource();
		database.setUrl(POSTGRESQL);
		database.setCurrentSchema(schema);
		return database;
	}

	private static ListQuery list(String name, Definition definition) {
		return new ListQuery() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public Definition define(SqlNames names) {
				return definition;
			}
		};
	}

	private static final class NoNames implements SqlNames {
		@Override
		public String table(EClass type) {
			throw new UnsupportedOperationException();
		}

		@Override
		public String column(EStructuralFeature feature) {
			throw new UnsupportedOperationException();
		}

		@Override
		public String listTable(EClass type, EReference list) {
			throw new UnsupportedOperationException();
		}
	}
}
