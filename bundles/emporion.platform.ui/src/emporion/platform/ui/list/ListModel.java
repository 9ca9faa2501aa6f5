package emporion.platform.ui.list;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.query.Filter;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.Lists.RowCount;
import emporion.platform.query.Page;
import emporion.platform.query.PageKey;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.query.Sort;

/**
 * A list of the server, seen through a window of pages. Rows that are not here yet are asked for in the background when somebody looks at
 * them; a page begins at the key that the page before it gave, so that looking far down costs the server no more than looking at the top,
 * except for jumps. After a change of data, old rows stay visible until the new ones arrive. All methods, and the listener, are for one
 * thread (the screen's); the server is asked in the background.
 */
public final class ListModel {

	/** Rows that are fetched at once. */
	public static final int PAGE_SIZE = 100;
	private static final int PAGES_KEPT = 60;
	private static final int PAGES_WANTED = 8;
	private static final int REQUESTS_AT_ONCE = 2;

	/** How the list stands. */
	public enum State {
		/** Nothing is known yet. */
		LOADING,
		/** Rows can be asked for. */
		READY,
		/** The server said no; see {@link ListModel#problems()}. */
		REFUSED,
		/** The server did not answer. */
		UNAVAILABLE
	}

	private final Lists lists;
	private final String list;
	private final Executor background;
	private final Executor screen;
	private final Runnable changed;
	private final Map<Integer, List<Row>> pages = new LinkedHashMap<>(16, 0.75f, true);
	private final TreeMap<Integer, PageKey> keys = new TreeMap<>();
	private final Set<Integer> fresh = new HashSet<>();
	private final Set<Integer> underWay = new HashSet<>();
	private final Deque<Integer> wanted = new ArrayDeque<>();
	private final Map<String, List<Filter>> filters = new LinkedHashMap<>();
	private List<String> parameters;
	private ListDescription description;
	private State state = State.LOADING;
	private List<Problem> problems = List.of();
	private String search = "";
	private Optional<Sort> sort = Optional.empty();
	private long count;
	private boolean countKnown;
	private int generation;

	/**
	 * @param background runs what asks the server
	 * @param screen     runs what touches this model
	 * @param changed    told in the screen's thread whenever something to be seen has changed
	 */
	public ListModel(Lists lists, String list, List<String> parameters, Executor background, Executor screen, Runnable changed) {
		this.lists = requireNonNull(lists, "lists");
		this.list = requireNonNull(list, "list");
		this.parameters = List.copyOf(parameters);
		this.background = requireNonNull(background, "background");
		this.screen = requireNonNull(screen, "screen");
		this.changed = requireNonNull(changed, "changed");
	}

	/** Asks what the list offers, then for its first rows. Also the way to try again after {@link State#UNAVAILABLE}. */
	public void open() {
		int asked = ++generation;
		state = State.LOADING;
		ask(asked, () -> lists.describe(list), described -> {
			description = described;
			state = State.READY;
			reload();
		});
	}

	public State state() {
		return state;
	}

	/** @return why the server refused */
	public List<Problem> problems() {
		return problems;
	}

	/** @return empty until the list is {@link State#READY} for the first time */
	public Optional<ListDescription> description() {
		return Optional.ofNullable(description);
	}

	/** @return rows as far as known; grows while the exact number is being counted */
	public int rowCount() {
		return (int) Math.min(count, Integer.MAX_VALUE);
	}

	/** @return whether {@link #rowCount()} is the number of all rows */
	public boolean isCounted() {
		return countKnown;
	}

	/** @return the row, or empty while it is not here; then it is asked for */
	public Optional<Row> row(int index) {
		int page = index / PAGE_SIZE;
		if (!fresh.contains(page))
			want(page);
		List<Row> rows = pages.get(page);
		int place = index % PAGE_SIZE;
		return rows == null || place >= rows.size() ? Optional.empty() : Optional.of(rows.get(place));
	}

	public String search() {
		return search;
	}

	/** @param words all must occur; empty for no search */
	public void setSearch(String words) {
		String bare = words.strip();
		if (bare.equals(search))
			return;
		search = bare;
		reload();
	}

	/** Replaces the conditions of one column; none takes its filter away. */
	public void setFilters(String column, List<Filter> conditions) {
		List<Filter> before = conditions.isEmpty() ? filters.remove(column) : filters.put(column, List.copyOf(conditions));
		if (!conditions.equals(before == null ? List.of() : before))
			reload();
	}

	/** Takes all filters and the search away. */
	public void clearFilters() {
		if (filters.isEmpty() && search.isEmpty())
			return;
		filters.clear();
		search = "";
		reload();
	}

	public boolean isFiltered() {
		return !filters.isEmpty() || !search.isEmpty();
	}

	public Optional<Sort> sort() {
		return sort;
	}

	/** @param order empty for the list's own */
	public void setSort(Optional<Sort> order) {
		if (order.equals(sort))
			return;
		sort = order;
		reload();
	}

	/** What the list asks for besides filters; shows other rows. */
	public void setParameters(List<String> values) {
		if (values.equals(parameters))
			return;
		parameters = List.copyOf(values);
		reload();
	}

	/** Shows other rows: those of before are of no use. */
	private void reload() {
		if (description == null)
			return;
		pages.clear();
		count = 0;
		countKnown = false;
		refresh();
	}

	/** Data may have changed: fetches anew what is being looked at, showing the old rows meanwhile. */
	public void refresh() {
		if (description == null) {
			open();
			return;
		}
		int asked = ++generation;
		keys.clear();
		fresh.clear();
		underWay.clear();
		wanted.clear();
		state = State.READY;
		want(0);
		ask(asked, () -> lists.count(request(0)), counted -> {
			count = counted.rows();
			countKnown = true;
			dropPagesBehindEnd();
		});
		changed.run();
	}

	private void dropPagesBehindEnd() {
		pages.keySet().removeIf(page -> (long) page * PAGE_SIZE >= Math.max(count, 1));
	}

	private void want(int page) {
		if (description == null || underWay.contains(page) || state != State.READY)
			return;
		wanted.remove(page);
		wanted.addFirst(page);
		// Who scrolls fast does not wait for what has already left the screen.
		while (wanted.size() > PAGES_WANTED)
			wanted.removeLast();
		fetch();
	}

	private void fetch() {
		while (underWay.size() < REQUESTS_AT_ONCE && !wanted.isEmpty()) {
			int page = wanted.removeFirst();
			underWay.add(page);
			PageRequest request = request(page);
			ask(generation, () -> lists.page(request), answer -> received(page, answer));
		}
	}

	private PageRequest request(int page) {
		PageRequest first = PageRequest.first(list, PAGE_SIZE).searching(search)
				.filteredBy(filters.values().stream().flatMap(List::stream).toArray(Filter[]::new))
				.with(parameters.toArray(String[]::new));
		PageRequest ordered = sort.map(first::sortedBy).orElse(first);
		Map.Entry<Integer, PageKey> nearest = keys.floorEntry(page);
		if (nearest == null)
			return ordered.skipping(page * PAGE_SIZE);
		return ordered.after(nearest.getValue()).skipping((page - nearest.getKey()) * PAGE_SIZE);
	}

	private void received(int page, Page answer) {
		underWay.remove(page);
		pages.put(page, answer.rows());
		fresh.add(page);
		answer.next().ifPresent(key -> keys.put(page + 1, key));
		long end = (long) page * PAGE_SIZE + answer.rows().size();
		if (answer.next().isEmpty() && (page == 0 || !answer.rows().isEmpty())) {
			count = end;
			countKnown = true;
			dropPagesBehindEnd();
		} else if (!countKnown) {
			count = Math.max(count, end);
		}
		forgetOldPages();
		fetch();
	}

	private void forgetOldPages() {
		var oldest = pages.keySet().iterator();
		List<Integer> forgotten = new ArrayList<>();
		for (int surplus = pages.size() - PAGES_KEPT; surplus > 0; surplus--)
			forgotten.add(oldest.next());
		forgotten.forEach(page -> {
			pages.remove(page);
			fresh.remove(page);
		});
	}

	private <T> void ask(int asked, Question<T> question, java.util.function.Consumer<T> answered) {
		background.execute(() -> {
			Runnable reaction = answerOf(question, answered);
			screen.execute(() -> {
				if (asked != generation)
					return;
				reaction.run();
				changed.run();
			});
		});
	}

	private <T> Runnable answerOf(Question<T> question, java.util.function.Consumer<T> answered) {
		try {
			return switch (question.ask()) {
				case Outcome.Done<T> done -> () -> answered.accept(done.result());
				case Outcome.Refused<T> refused -> () -> fail(State.REFUSED, refused.problems());
			};
		} catch (ServerUnavailableException unavailable) {
			return () -> fail(State.UNAVAILABLE, List.of(Problem.error("PLT-913")));
		}
	}

	private void fail(State how, List<Problem> why) {
		state = how;
		problems = why;
		underWay.clear();
		wanted.clear();
	}

	/** Something only the server can answer. */
	private interface Question<T> {
		Outcome<T> ask();
	}

	/** @return the filters in force, by column */
	public Map<String, List<Filter>> filters() {
		return new HashMap<>(filters);
	}
}
