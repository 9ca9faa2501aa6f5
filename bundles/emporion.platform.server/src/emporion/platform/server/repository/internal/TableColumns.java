package emporion.platform.server.repository.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What types the columns of a PostgreSQL database have; asked once for each table. Thread-safe. */
final class TableColumns {

	private static final String QUESTION = "SELECT attname, format_type(atttypid, NULL) FROM pg_attribute"
			+ " WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped";

	private final Map<String, Map<String, String>> tables = new ConcurrentHashMap<>();

	/** @return as {@code bigint} */
	String typeOf(Connection connection, String table, String column) throws SQLException {
		String name = column.toLowerCase(Locale.ROOT);
		Map<String, String> known = tables.get(table);
		// a table may have got further columns since
		if (known == null || !known.containsKey(name)) {
			known = read(connection, table);
			tables.put(table, known);
		}
		String type = known.get(name);
		if (type == null)
			throw new SQLException("the table " + table + " has no column " + column);
		return type;
	}

	private static Map<String, String> read(Connection connection, String table) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(QUESTION)) {
			statement.setString(1, table);
			Map<String, String> types = new HashMap<>();
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next())
					types.put(rows.getString(1), rows.getString(2));
			}
			return types;
		}
	}
}
