package emporion.platform.server.repository.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.net4j.db.ddl.IDBField;
import org.eclipse.net4j.db.ddl.IDBIndex;
import org.eclipse.net4j.db.ddl.IDBTable;
import org.eclipse.net4j.db.ddl.delta.IDBIndexDelta;
import org.eclipse.net4j.db.h2.H2Adapter;

/** H2 2.x's dialect for the repository's store, whose own adapter is of the time of H2 1. */
final class EmbeddedAdapter extends H2Adapter {

	/** Words reserved since H2 2 that SQL-92 did not know. */
	private static final String[] RESERVED_SINCE_2 = { "ARRAY", "ASYMMETRIC", "AUTHORIZATION", "CURRENT_CATALOG", "CURRENT_PATH",
			"CURRENT_ROLE", "CURRENT_SCHEMA", "DAY", "DEFAULT", "END", "GROUPS", "HOUR", "IF", "ILIKE", "INTERVAL", "KEY", "LIMIT",
			"LOCALTIME", "LOCALTIMESTAMP", "MINUS", "MINUTE", "MONTH", "OFFSET", "QUALIFY", "REGEXP", "ROW", "ROWNUM", "SECOND",
			"SYMMETRIC", "SYSTEM_USER", "TODAY", "TOP", "UESCAPE", "UNKNOWN", "USER", "WINDOW", "YEAR", "_ROWID_" };

	@Override
	protected String getTypeName(IDBField field) {
		return switch (field.getType()) {
			case VARCHAR, LONGVARCHAR -> "VARCHAR";
			// H2 keeps the declared scale, whatever a value's own
			case NUMERIC, DECIMAL -> "DECIMAL(38, 10)";
			case VARBINARY, LONGVARBINARY -> "BLOB";
			default -> super.getTypeName(field);
		};
	}

	@Override
	public String[] getReservedWords() {
		return Stream.concat(Stream.of(super.getReservedWords()), Stream.of(RESERVED_SINCE_2)).toArray(String[]::new);
	}

	@Override
	protected ResultSet readTables(Connection connection, DatabaseMetaData metaData, String schemaName) throws SQLException {
		return metaData.getTables(null, connection.getSchema(), null, new String[] { "TABLE", "BASE TABLE" });
	}

	@Override
	protected void readIndices(Connection connection, DatabaseMetaData metaData, IDBTable table, String schemaName)
			throws SQLException {
		super.readIndices(connection, metaData, table, connection.getSchema());
	}

	@Override
	protected void addIndex(Connection connection, IDBTable table, String name, IDBIndex.Type type, List<FieldInfo> fields) {
		if (!Indexes.isOwn(name))
			super.addIndex(connection, table, name, type, fields);
	}

	@Override
	protected void createIndex(Connection connection, IDBIndex index, IDBIndexDelta delta) {
		if (!Indexes.isUseless(index))
			super.createIndex(connection, index, delta);
	}

	@Override
	public boolean isTableNotFoundException(SQLException exception) {
		return switch (exception.getSQLState()) {
			case "42S02", "42S03", "42S04" -> true;
			case null, default -> false;
		};
	}
}
