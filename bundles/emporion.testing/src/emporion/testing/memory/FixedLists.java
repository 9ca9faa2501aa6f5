package emporion.testing.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.query.ColumnType;
import emporion.platform.query.ListColumn;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.Page;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.server.runtime.ServerLists;

/**
 * Lists with fixed rows, for tests of console commands and models: answers every request for a known list with all its rows, whatever it
 * asks, and remembers what was asked. Not thread-safe.
 */
public final class FixedLists implements Lists, ServerLists {

	private final Map<String, ListDescription> descriptions = new HashMap<>();
	private final Map<String, List<Row>> rows = new HashMap<>();
	private final List<PageRequest> asked = new ArrayList<>();

	/**
	 * @param list    name
	 * @param columns names, all of text
	 * @param cells   rows of cells in the order of the columns; they are numbered from 1
	 */
	public FixedLists with(String list, List<String> columns, Object[]... cells) {
		descriptions.put(list, new ListDescription(list,
				columns.stream().map(name -> new ListColumn(name, ColumnType.TEXT, true, true)).toList(), true));
		rows.put(list, IntStream.range(0, cells.length).mapToObj(i -> new Row(i + 1L, Stream.of(cells[i]).toList())).toList());
		return this;
	}

	/** @return what was asked for, in order */
	public List<PageRequest> asked() {
		return List.copyOf(asked);
	}

	@Override
	public Lists as(String login) {
		return this;
	}

	@Override
	public Set<String> names() {
		return descriptions.keySet();
	}

	@Override
	public Outcome<ListDescription> describe(String list) {
		return descriptions.containsKey(list) ? Outcome.done(descriptions.get(list)) : unknown(list);
	}

	@Override
	public Outcome<Page> page(PageRequest request) {
		asked.add(request);
		return rows.containsKey(request.list()) ? Outcome.done(new Page(rows.get(request.list()), Optional.empty()))
				: unknown(request.list());
	}

	@Override
	public Outcome<RowCount> count(PageRequest request) {
		return rows.containsKey(request.list()) ? Outcome.done(new RowCount(rows.get(request.list()).size())) : unknown(request.list());
	}

	private static <T> Outcome<T> unknown(String list) {
		return Outcome.refused(Problem.error("PLT-020", list));
	}
}
