package emporion.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

import emporion.bench.OrderRows.Table;

/**
 * Writes orders by raw JDBC: the rows of the pattern under new ids and numbers, batched by table, one transaction per order. Nothing is
 * read, checked, priced or locked, and each connection has a number series and stock levels of its own, so nobody waits for anybody: the
 * most that this database can take of these rows.
 */
final class JdbcOrders {

	private final String url;
	private final OrderRows pattern;
	private final AtomicLong ids = new AtomicLong(1_000_000_000_000L);
	private final AtomicLong times;
	private final AtomicLong numbers = new AtomicLong();

	JdbcOrders(String url, OrderRows pattern) {
		this.url = url + "&reWriteBatchedInserts=true";
		this.pattern = pattern;
		this.times = new AtomicLong(pattern.commitTime() + 1_000_000);
	}

	double perSecond(int connections, Duration time) throws SQLException, InterruptedException, ExecutionException {
		List<Writer> writers = new ArrayList<>();
		try {
			for (int number = 0; number < connections; number++)
				writers.add(new Writer());
			return Pace.perSecond(List.copyOf(writers), time);
		} finally {
			for (Writer writer : writers)
				writer.connection.close();
		}
	}

	/** One connection. */
	private final class Writer implements Pace.Work {

		private final Connection connection = DriverManager.getConnection(url);
		private final Map<Table, PreparedStatement> inserts = new HashMap<>();
		private final Map<Table, PreparedStatement> revisions = new HashMap<>();
		/** Present version of each revised row. */
		private final Map<Table, List<Object[]>> present = new HashMap<>();

		Writer() throws SQLException {
			connection.setAutoCommit(false);
			for (Table table : pattern.tables()) {
				inserts.put(table, connection.prepareStatement("insert into " + table.name() + " (" + String.join(", ", table.columns())
						+ ") values (" + String.join(", ", table.columns().stream().map(column -> "?").toList()) + ")"));
				if (table.isRevised())
					begin(table);
			}
			connection.commit();
		}

		private void begin(Table table) throws SQLException {
			revisions.put(table, connection.prepareStatement("update " + table.name() + " set cdo_revised = ? where cdo_id = ? and cdo_version = ?"));
			List<Object[]> rows = new ArrayList<>();
			for (Object[] row : table.rows()) {
				Object[] own = row.clone();
				own[table.place("cdo_id")] = ids.incrementAndGet();
				own[table.place("cdo_version")] = 1;
				if (table.place("product") >= 0)
					own[table.place("product")] = ids.incrementAndGet();
				if (table.place("kind") >= 0)
					own[table.place("kind")] = "J" + ids.incrementAndGet();
				rows.add(own);
				insert(table, own);
			}
			inserts.get(table).executeBatch();
			present.put(table, rows);
		}

		@Override
		public void once() throws SQLException {
			long time = times.incrementAndGet();
			String number = "J/" + numbers.incrementAndGet();
			Map<Object, Long> renamed = new HashMap<>();
			pattern.newObjects().forEach(id -> renamed.put(id, ids.incrementAndGet()));
			for (Table table : pattern.tables()) {
				if (table.isRevised())
					revise(table, time);
				else
					for (Object[] row : table.rows())
						insert(table, changed(table, row, renamed, time, number));
				inserts.get(table).executeBatch();
			}
			connection.commit();
		}

		private Object[] changed(Table table, Object[] row, Map<Object, Long> renamed, long time, String number) {
			Object[] changed = row.clone();
			for (int i = 0; i < changed.length; i++) {
				String column = table.columns().get(i);
				if (column.equals("cdo_created") || column.equals("commit_time"))
					changed[i] = time;
				else if (column.equals("operationid"))
					changed[i] = UUID.randomUUID().toString();
				else if (pattern.number().equals(changed[i]))
					changed[i] = number;
				else if (changed[i] instanceof Long id)
					changed[i] = renamed.getOrDefault(id, id);
			}
			return changed;
		}

		private void revise(Table table, long time) throws SQLException {
			PreparedStatement revision = revisions.get(table);
			int version = table.place("cdo_version");
			for (Object[] row : present.get(table)) {
				revision.setLong(1, time - 1);
				revision.setObject(2, row[table.place("cdo_id")]);
				revision.setObject(3, row[version]);
				revision.addBatch();
				row[version] = (Integer) row[version] + 1;
				row[table.place("cdo_created")] = time;
			}
			revision.executeBatch();
			for (Object[] row : present.get(table))
				insert(table, row);
		}

		private void insert(Table table, Object[] row) throws SQLException {
			PreparedStatement insert = inserts.get(table);
			for (int i = 0; i < row.length; i++)
				insert.setObject(i + 1, row[i]);
			insert.addBatch();
		}
	}
}
