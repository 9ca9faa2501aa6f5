package emporion.platform.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.ListColumn;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.Page;
import emporion.platform.query.PageKey;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.query.Sort;

class ListModelTest {

	private final Numbers server = new Numbers(1_000);
	private final Queue<Runnable> background = new ArrayDeque<>();
	private final Queue<Runnable> screen = new ArrayDeque<>();
	private int changes;
	private final ListModel model = new ListModel(server, "numbers", List.of(), background::add, screen::add, () -> changes++);

	@Test
	void rowsArriveInTheBackgroundAndThenAreThere() {
		model.open();
		assertThat(model.state()).isEqualTo(ListModel.State.LOADING);
		settle();
		assertThat(model.state()).isEqualTo(ListModel.State.READY);
		assertThat(model.isCounted()).isTrue();
		assertThat(model.rowCount()).isEqualTo(1_000);
		assertThat(model.row(0).orElseThrow().id()).isEqualTo(1);
		assertThat(changes).isPositive();
	}

	@Test
	void rowThatIsNotHereIsAskedForWhenLookedAt() {
		opened();
		assertThat(model.row(550)).isEmpty();
		settle();
		assertThat(model.row(550).orElseThrow().id()).isEqualTo(551);
	}

	@Test
	void followingPageBeginsAtTheKeyOfTheOneBefore() {
		opened();
		model.row(100);
		settle();
		PageRequest second = server.asked.getLast();
		assertThat(second.after()).contains(new PageKey(Optional.empty(), 100));
		assertThat(second.skip()).isZero();
	}

	@Test
	void jumpSkipsFromTheNearestKnownKey() {
		opened();
		model.row(950);
		settle();
		// page 0 gave the key of page 1; from there to page 9 are 8 pages of 100 rows
		assertThat(server.asked.getLast().after()).contains(new PageKey(Optional.empty(), 100));
		assertThat(server.asked.getLast().skip()).isEqualTo(800);
		assertThat(model.row(950).orElseThrow().id()).isEqualTo(951);
	}

	@Test
	void whoScrollsFastDoesNotWaitForWhatHasLeftTheScreen() {
		opened();
		server.asked.clear();
		IntStream.range(0, 10).forEach(page -> model.row(page * 100 + 50));
		settle();
		assertThat(server.asked).hasSizeLessThanOrEqualTo(2 + 8);
		assertThat(model.row(950)).isPresent();
	}

	@Test
	void answerToAnOldQuestionIsDropped() {
		opened();
		model.setSearch("1");
		Queue<Runnable> late = new ArrayDeque<>(background);
		background.clear();
		model.setSearch("99");
		settle();
		int rows = model.rowCount();
		late.forEach(Runnable::run);
		settle();
		assertThat(model.rowCount()).isEqualTo(rows);
		// 99, 199, 299 … 899, 990 to 998 and 999: 10 + 9
		assertThat(rows).isEqualTo(19);
	}

	@Test
	void oldRowsStayVisibleWhileDataAreFetchedAnew() {
		opened();
		server.size = 900;
		model.refresh();
		assertThat(model.row(0)).isPresent();
		assertThat(model.rowCount()).isEqualTo(1_000);
		settle();
		assertThat(model.rowCount()).isEqualTo(900);
	}

	@Test
	void filterAndSortGoToTheServer() {
		opened();
		Filter big = Filter.of("number", Comparison.AT_LEAST, "500");
		model.setFilters("number", List.of(big));
		model.setSort(Optional.of(new Sort("number", true)));
		settle();
		assertThat(server.asked.getLast().filters()).containsExactly(big);
		assertThat(server.asked.getLast().sort()).contains(new Sort("number", true));
		assertThat(model.isFiltered()).isTrue();
		model.clearFilters();
		settle();
		assertThat(server.asked.getLast().filters()).isEmpty();
	}

	@Test
	void refusalIsShownAndRefreshTriesAgain() {
		server.refusal = Optional.of(Problem.error("PLT-022", "numbers", "number"));
		model.open();
		settle();
		assertThat(model.state()).isEqualTo(ListModel.State.REFUSED);
		assertThat(model.problems()).extracting(Problem::code).containsExactly("PLT-022");
		server.refusal = Optional.empty();
		model.refresh();
		settle();
		assertThat(model.state()).isEqualTo(ListModel.State.READY);
	}

	@Test
	void silentServerIsAStateNotAnException() {
		opened();
		server.silent = true;
		model.refresh();
		settle();
		assertThat(model.state()).isEqualTo(ListModel.State.UNAVAILABLE);
		assertThat(model.row(0)).as("what was there stays").isPresent();
	}

	private void opened() {
		model.open();
		settle();
	}

	private void settle() {
		while (!background.isEmpty() || !screen.isEmpty()) {
			if (!background.isEmpty())
				background.remove().run();
			if (!screen.isEmpty())
				screen.remove().run();
		}
	}

	/** Rows 1, 2, 3 … that can be searched by their digits. */
	private static final class Numbers implements Lists {

		private final List<PageRequest> asked = new ArrayList<>();
		private int size;
		private boolean silent;
		private Optional<Problem> refusal = Optional.empty();

		Numbers(int size) {
			this.size = size;
		}

		@Override
		public Outcome<ListDescription> describe(String list) {
			return Outcome.done(new ListDescription(list, List.of(new ListColumn("number", ColumnType.INTEGER, true, true)), true));
		}

		@Override
		public Outcome<Page> page(PageRequest request) {
			asked.add(request);
			if (silent)
				throw new ServerUnavailableException("silent", null);
			if (refusal.isPresent())
				return Outcome.refused(refusal.get());
			List<Row> found = found(request);
			long after = request.after().map(PageKey::id).orElse(0L);
			List<Row> rest = found.stream().filter(row -> row.id() > after).skip(request.skip()).toList();
			List<Row> rows = rest.stream().limit(request.limit()).toList();
			return Outcome.done(new Page(rows,
					rest.size() > rows.size() ? Optional.of(new PageKey(Optional.empty(), rows.getLast().id())) : Optional.empty()));
		}

		@Override
		public Outcome<RowCount> count(PageRequest request) {
			if (silent)
				throw new ServerUnavailableException("silent", null);
			return refusal.<Outcome<RowCount>>map(Outcome::refused).orElseGet(() -> Outcome.done(new RowCount(found(request).size())));
		}

		private List<Row> found(PageRequest request) {
			return IntStream.rangeClosed(1, size).filter(number -> String.valueOf(number).contains(request.search()))
					.mapToObj(number -> new Row(number, List.of((long) number))).toList();
		}
	}
}
