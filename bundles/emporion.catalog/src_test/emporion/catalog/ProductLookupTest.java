package emporion.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.Ref;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Filter;
import emporion.platform.query.ListColumn;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.Page;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;

class ProductLookupTest {

	private final ThreeProducts lists = new ThreeProducts();
	private final ProductLookup lookup = new ProductLookup(lists);

	@Test
	void theExactCodeComesBeforeProductsThatOnlyContainIt() {
		// the code A1 occurs in BA1 and A1; the list's own order would put #1 first
		assertThat(codes(lookup.find("A1", 10))).containsExactly("A1", "BA1");
	}

	@Test
	void aScannedBarCodeFindsItsProduct() {
		assertThat(codes(lookup.find("5901234123457", 10))).containsExactly("C3");
		assertThat(codes(lookup.find("590 1234 123457 ", 10))).startsWith("C3");
	}

	@Test
	void blankTextFindsTheFirstProducts() {
		assertThat(codes(lookup.find("  ", 2))).containsExactly("BA1", "A1");
	}

	@Test
	void onlyCodeOrBarCodeAreExact() {
		assertThat(lookup.exact("A1").orElseThrow().hit()).map(ProductHit::code).contains("A1");
		assertThat(lookup.exact("5901234123457").orElseThrow().hit()).map(ProductHit::code).contains("C3");
		assertThat(lookup.exact("Shovel").orElseThrow().hit()).isEmpty();
		assertThat(lookup.exact("").orElseThrow().hit()).isEmpty();
	}

	@Test
	void carriesWhatALineNeeds() {
		ProductHit hit = lookup.exact("C3").orElseThrow().hit().orElseThrow();

		assertThat(hit).isEqualTo(new ProductHit(new Ref<>(3), "C3", new LocalName("Name C3", "", ""), "pcs",
				"5901234123457", "23", true));
	}

	@Test
	void asksForActiveProductsOnly() {
		lookup.find("A1", 10);

		assertThat(lists.asked).isNotEmpty()
				.allSatisfy(request -> assertThat(request.filters()).contains(Filter.of("active", Filter.Comparison.EQUALS, "true")));
	}

	@Test
	void aRefusalOfTheListIsPassedOn() {
		lists.refusal = Optional.of(Problem.error("PLT-020", "catalog.products"));

		assertThat(lookup.find("A1", 10).problems()).extracting(Problem::code).containsExactly("PLT-020");
		assertThat(lookup.exact("A1").problems()).extracting(Problem::code).containsExactly("PLT-020");
	}

	private static List<String> codes(Outcome<List<ProductHit>> hits) {
		return hits.orElseThrow().stream().map(ProductHit::code).toList();
	}

	/** The list as the server answers it, with three products. */
	private static final class ThreeProducts implements Lists {

		private static final List<String> COLUMNS = List.of("code", "nameEn", "namePl", "nameUk", "unit", "ean", "vatRate");
		private final List<PageRequest> asked = new ArrayList<>();
		private Optional<Problem> refusal = Optional.empty();

		@Override
		public Outcome<ListDescription> describe(String list) {
			List<ListColumn> columns = new ArrayList<>(
					COLUMNS.stream().map(name -> new ListColumn(name, ColumnType.TEXT, true, true)).toList());
			columns.add(new ListColumn("stocked", ColumnType.FLAG, true, true));
			return Outcome.done(new ListDescription(list, columns, true));
		}

		@Override
		public Outcome<Page> page(PageRequest request) {
			asked.add(request);
			if (refusal.isPresent())
				return Outcome.refused(refusal.get());
			List<Row> rows = List.of(row(1, "BA1", ""), row(2, "A1", ""), row(3, "C3", "5901234123457"));
			return Outcome.done(new Page(rows.stream().filter(row -> matches(row, request)).limit(request.limit()).toList(),
					Optional.empty()));
		}

		private static Row row(long id, String code, String ean) {
			return new Row(id, List.of(code, "Name " + code, "", "", "pcs", ean, "23", true));
		}

		private static boolean matches(Row row, PageRequest request) {
			boolean found = row.cells().get(0).toString().contains(request.search())
					|| row.cells().get(5).toString().contains(request.search());
			return found && request.filters().stream().filter(filter -> COLUMNS.contains(filter.column()))
					.allMatch(filter -> row.cells().get(column(filter)).equals(filter.operands().getFirst()));
		}

		private static int column(Filter filter) {
			return IntStream.range(0, COLUMNS.size()).filter(i -> COLUMNS.get(i).equals(filter.column())).findFirst().orElseThrow();
		}

		@Override
		public Outcome<RowCount> count(PageRequest request) {
			return Outcome.done(new RowCount(3));
		}
	}
}
