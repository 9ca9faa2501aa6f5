package emporion.platform.server.repository.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.net4j.db.DBType;
import org.eclipse.net4j.db.ddl.IDBField;
import org.eclipse.net4j.db.ddl.IDBIndex;
import org.eclipse.net4j.db.ddl.IDBTable;
import org.eclipse.net4j.db.ddl.delta.IDBIndexDelta;
import org.eclipse.net4j.spi.db.DBAdapter;

/** PostgreSQL's dialect for the repository's store. */
final class PostgresqlAdapter extends DBAdapter {

	/** Identifiers are cut silently behind this length. */
	private static final int MAX_NAME_LENGTH = 63;

	PostgresqlAdapter() {
		super("postgresql", "12");
	}

	@Override
	protected String getTypeName(IDBField field) {
		return switch (field.getType()) {
			case BIT, TINYINT -> "SMALLINT";
			case DOUBLE -> "DOUBLE PRECISION";
			case FLOAT -> "REAL";
			case VARCHAR, LONGVARCHAR, CLOB -> "TEXT";
			case NUMERIC, DECIMAL -> "NUMERIC";
			case BINARY, VARBINARY, LONGVARBINARY, BLOB -> "BYTEA";
			default -> super.getTypeName(field);
		};
	}

	@Override
	public DBType adaptType(DBType type) {
		return switch (type) {
			case CLOB -> DBType.LONGVARCHAR;
			case BLOB -> DBType.LONGVARBINARY;
			default -> type;
		};
	}

	@Override
	public String[] getReservedWords() {
		return getSQL92ReservedWords();
	}

	@Override
	public int getMaxTableNameLength() {
		return MAX_NAME_LENGTH;
	}

	@Override
	public int getMaxFieldNameLength() {
		return MAX_NAME_LENGTH;
	}

	@Override
	protected ResultSet readTables(Connection connection, DatabaseMetaData metaData, String schemaName) throws SQLException {
		return metaData.getTables(null, connection.getSchema(), null, new String[] { "TABLE" });
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
	protected String sqlModifyField(String tableName, String fieldName, String definition) {
		boolean notNull = definition.endsWith(" NOT NULL");
		String type = notNull ? definition.substring(0, definition.length() - " NOT NULL".length()) : definition;
		return "ALTER TABLE " + tableName + " ALTER COLUMN " + fieldName + " TYPE " + type + ", ALTER COLUMN " + fieldName
				+ (notNull ? " SET" : " DROP") + " NOT NULL";
	}

	@Override
	public boolean isDuplicateKeyException(SQLException exception) {
		return "23505".equals(exception.getSQLState());
	}

	@Override
	public boolean isTableNotFoundException(SQLException exception) {
		return "42P01".equals(exception.getSQLState());
	}

	@Override
	public boolean isColumnNotFoundException(SQLException exception) {
		return "42703".equals(exception.getSQLState());
	}
}
