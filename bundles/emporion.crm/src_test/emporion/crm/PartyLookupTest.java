package emporion.crm;

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
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.ListColumn;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.Page;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;

class PartyLookupTest {

	private final TwoParties lists = new TwoParties();
	private final PartyLookup lookup = new PartyLookup(lists);

	@Test
	void theExactCodeComesFirst() {
		assertThat(lookup.find("K-1", 10).orElseThrow()).containsExactly(
				new PartyHit(new Ref<>(2), "K-1", "Łoś SA", "PL", "5260250274", "Kraków"),
				new PartyHit(new Ref<>(1), "K-10", "Żubr K-1", "PL", "", "Lublin"));
	}

	@Test
	void aTaxNumberIsFoundHoweverItIsWritten() {
		assertThat(lookup.find("PL 526-025-02-74", 10).orElseThrow()).extracting(PartyHit::code).containsExactly("K-1");
	}

	@Test
	void theCallersFiltersHoldInEveryQuestion() {
		Filter customers = Filter.of("customer", Comparison.EQUALS, "true");

		lookup.find("K-1", 10, customers);

		assertThat(lists.asked).hasSize(2).allSatisfy(request -> assertThat(request.filters()).contains(customers));
	}

	@Test
	void aRefusalOfTheListIsPassedOn() {
		lists.refusal = Optional.of(Problem.error("PLT-020", "crm.parties"));

		assertThat(lookup.find("K-1", 10).problems()).extracting(Problem::code).containsExactly("PLT-020");
	}

	/** The list as the server answers it, with two parties. */
	private static final class TwoParties implements Lists {

		private static final List<String> COLUMNS = List.of("code", "name", "country", "taxId", "city");
		private final List<PageRequest> asked = new ArrayList<>();
		private Optional<Problem> refusal = Optional.empty();

		@Override
		public Outcome<ListDescription> describe(String list) {
			return Outcome.done(new ListDescription(list,
					COLUMNS.stream().map(name -> new ListColumn(name, ColumnType.TEXT, true, true)).toList(), true));
		}

		@Override
		public Outcome<Page> page(PageRequest request) {
			asked.add(request);
			if (refusal.isPresent())
				return Outcome.refused(refusal.get());
			List<Row> rows = List.of(new Row(1, List.of("K-10", "Żubr K-1", "PL", "", "Lublin")),
					new Row(2, List.of("K-1", "Łoś SA", "PL", "5260250274", "Kraków")));
			return Outcome.done(new Page(rows.stream().filter(row -> matches(row, request)).toList(), Optional.empty()));
		}

		private static boolean matches(Row row, PageRequest request) {
			boolean found = row.cells().stream().anyMatch(cell -> cell.toString().contains(request.search()));
			return found && request.filters().stream().filter(filter -> COLUMNS.contains(filter.column()))
					.allMatch(filter -> row.cells().get(column(filter)).equals(filter.operands().getFirst()));
		}

		private static int column(Filter filter) {
			return IntStream.range(0, COLUMNS.size()).filter(i -> COLUMNS.get(i).equals(filter.column())).findFirst().orElseThrow();
		}

		@Override
		public Outcome<RowCount> count(PageRequest request) {
			return Outcome.done(new RowCount(2));
		}
	}
}
