package emporion.platform.server.query.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import javax.sql.DataSource;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.query.ColumnType;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.Page;
import emporion.platform.query.PageKey;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.server.operation.internal.Incidents;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.ListQuery.Column;
import emporion.platform.server.query.SqlNames;
import emporion.platform.server.query.internal.KnownList.SortColumn;
import emporion.platform.server.query.internal.Paging.Stretch;
import emporion.platform.server.repository.Dialect;

/** Answers the lists of all modules from the database. Thread-safe. */
public final class ListRunner {

	private static final String CANCELLED = "57014";

	private final DataSource database;
	private final SqlNames names;
	private final boolean nullsLow;
	private final Duration patience;
	private final ListGuard guard;
	private final Letters letters;
	private final Incidents incidents = new Incidents();
	private final Map<String, KnownList> lists = new ConcurrentHashMap<>();
	private volatile Function<String, Optional<Problem>> absence = list -> Optional.empty();

	/**
	 * @param database for reading
	 * @param nullsLow whether the database's indexes have nulls before values (H2) or after them (PostgreSQL)
	 * @param patience how long one statement may take
	 * @param guard    decides what somebody sees of a list
	 */
	public ListRunner(DataSource database, SqlNames names, boolean nullsLow, Duration patience, ListGuard guard) {
		this.guard = guard;
		this.database = database;
		this.names = names;
		this.nullsLow = nullsLow;
		this.patience = patience;
		this.letters = letters();
	}

	private Letters letters() {
		boolean knowsLetters = query(new SqlText().add("SELECT LOWER('ŁЇ')"), result -> {
			result.next();
			return result.getString(1).equals("łї");
		});
		return new Letters(nullsLow ? Dialect.H2 : Dialect.POSTGRESQL, knowsLetters);
	}

	/** @throws IllegalArgumentException if its definition is not in order, or another list has its name */
	public void add(ListQuery query) {
		if (lists.putIfAbsent(query.name(), new KnownList(query.name(), query.define(names))) != null)
			throw new IllegalArgumentException("two lists are called " + query.name());
	}

	public void remove(ListQuery query) {
		lists.remove(query.name());
		guard.forget(query.name());
	}

	/** @param reasons knows of a list that is not there why it is not, where there is a better reason than that nobody knows it */
	public void explainAbsence(Function<String, Optional<Problem>> reasons) {
		absence = reasons;
	}

	/** @return names of all lists, sorted */
	public Set<String> names() {
		return new TreeSet<>(lists.keySet());
	}

	/** @return a door for this user, within the server */
	public Lists as(String user) {
		return new Lists() {
			@Override
			public Outcome<ListDescription> describe(String list) {
				return answer(user, list, KnownList::description);
			}

			@Override
			public Outcome<Page> page(PageRequest request) {
				return answer(user, request.list(), known -> ListRunner.this.page(known, request));
			}

			@Override
			public Outcome<RowCount> count(PageRequest request) {
				return answer(user, request.list(), known -> new RowCount(ListRunner.this.count(known, new Conditions(known, letters).of(request))));
			}
		};
	}

	/** @return types of the list's columns; empty for an unknown list */
	public List<ColumnType> types(String list) {
		KnownList known = lists.get(list);
		return known == null ? List.of() : known.types();
	}

	private <T> Outcome<T> answer(String user, String list, Function<KnownList, T> question) {
		KnownList known = lists.get(list);
		if (known == null)
			return Outcome.refused(absence.apply(list).orElseGet(() -> Problem.error("PLT-020", list)));
		try {
			return Outcome.done(question.apply(known.shown(guard.shown(user, list, known.definition()))));
		} catch (ListRefusedException e) {
			return Outcome.refused(e.problem());
		} catch (RuntimeException e) {
			return Outcome.refused(incidents.report("list " + list, e));
		}
	}

	private Page page(KnownList list, PageRequest request) {
		SqlText conditions = new Conditions(list, letters).of(request);
		Optional<SortColumn> order = list.order(request);
		int sortCell = order.map(sort -> list.definition().columns().indexOf(sort.column())).orElse(-1);
		List<Row> rows = new ArrayList<>();
		int skip = request.skip();
		// One row more than wanted tells whether there is a following page.
		int wanted = request.limit() + 1;
		for (Stretch stretch : new Paging(order, nullsLow).after(request.after())) {
			List<Row> found = rows(list, conditions, stretch, skip, wanted - rows.size());
			rows.addAll(found);
			if (rows.size() == wanted)
				break;
			if (skip > 0)
				skip = found.isEmpty() ? (int) Math.max(0, skip - count(list, new SqlText().add(conditions).add(stretch.condition()))) : 0;
		}
		if (rows.size() < wanted)
			return new Page(rows, Optional.empty());
		Row last = rows.get(request.limit() - 1);
		PageKey next = Paging.key(last.id(), sortCell < 0 ? null : last.cells().get(sortCell));
		return new Page(rows.subList(0, request.limit()), Optional.of(next));
	}

	private List<Row> rows(KnownList list, SqlText conditions, Stretch stretch, int skip, int limit) {
		List<Column> columns = list.definition().columns();
		List<Column> asked = columns.stream().filter(column -> !list.isHidden(column)).toList();
		SqlText sql = new SqlText().add("SELECT o.cdo_id");
		asked.forEach(column -> sql.add(", " + column.sql()));
		sql.add(" FROM " + list.definition().from() + " WHERE ").add(conditions).add(stretch.condition())
				.add(" ORDER BY " + stretch.order() + " LIMIT " + limit + (skip > 0 ? " OFFSET " + skip : ""));
		return query(sql, result -> {
			List<Row> rows = new ArrayList<>();
			while (result.next()) {
				List<Object> cells = new ArrayList<>(columns.size());
				int cell = 2;
				for (Column column : columns)
					cells.add(list.isHidden(column) ? null : Cells.read(column, result, cell++));
				rows.add(new Row(result.getLong(1), cells));
			}
			return rows;
		});
	}

	private long count(KnownList list, SqlText conditions) {
		return query(new SqlText().add("SELECT COUNT(*) FROM " + list.definition().from() + " WHERE ").add(conditions), result -> {
			result.next();
			return result.getLong(1);
		});
	}

	private interface Reader<T> {
		T read(ResultSet result) throws SQLException;
	}

	private <T> T query(SqlText sql, Reader<T> reader) {
		try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql.text())) {
			statement.setQueryTimeout((int) patience.toSeconds());
			for (int i = 0; i < sql.values().size(); i++)
				statement.setObject(i + 1, sql.values().get(i));
			try (ResultSet result = statement.executeQuery()) {
				return reader.read(result);
			}
		} catch (SQLException e) {
			if (e instanceof SQLTimeoutException || CANCELLED.equals(e.getSQLState()))
				throw new ListRefusedException(Problem.error("PLT-029", patience.toSeconds()));
			throw new IllegalStateException("failed: " + sql.text(), e);
		}
	}
}
