package emporion.platform.server.repository.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.net4j.db.DBException;
import org.eclipse.net4j.db.ddl.IDBIndex;

import emporion.platform.server.module.ServerModule;
import emporion.platform.server.query.SqlNames;
import emporion.platform.server.repository.Dialect;

/**
 * The modules' indexes over current objects, made by SQL because the store knows neither partial nor unique ones. PostgreSQL indexes
 * current rows only; H2, which has no partial indexes, leads with {@code cdo_revised} and checks uniqueness with the help of a column
 * that is null in every row that is not current. Thread-safe.
 */
final class Indexes {

	private static final String PREFIX = "emx_";
	private static final String UNIQUE_PREFIX = "emu_";
	/** Computed column in H2: 0 in current rows, null in all others, so that only current rows collide. */
	private static final String CURRENT = "emx_current";

	private final Dialect dialect;
	private final SqlNames names;
	private final Map<String, ServerModule.Index> unique = new ConcurrentSkipListMap<>(String.CASE_INSENSITIVE_ORDER);

	Indexes(Dialect dialect, SqlNames names) {
		this.dialect = dialect;
		this.names = names;
	}

	/** @return whether an index in the database is one of these */
	static boolean isOwn(String indexName) {
		String name = indexName.toLowerCase(Locale.ROOT);
		return name.startsWith(PREFIX) || name.startsWith(UNIQUE_PREFIX);
	}

	/** @return whether the store wants an index that no statement of ours uses and every insert would pay for */
	static boolean isUseless(IDBIndex index) {
		return index.getType() == IDBIndex.Type.NON_UNIQUE && index.getFieldCount() == 1
				&& index.getFields()[0].getName().equalsIgnoreCase("CDO_REVISED");
	}

	/**
	 * Creates what is missing.
	 *
	 * @param modules whose indexes are wanted
	 * @param all     whose classes may be subclasses of theirs
	 */
	void create(Connection connection, List<ServerModule> modules, List<ServerModule> all) {
		try {
			Set<String> existing = existing(connection);
			try (Statement statement = connection.createStatement()) {
				for (ServerModule module : modules)
					for (ServerModule.Index index : module.indexes())
						for (EClass type : concrete(index.type(), all))
							create(statement, existing, type, index);
			}
			if (!connection.getAutoCommit())
				connection.commit();
		} catch (SQLException cause) {
			throw new DBException(cause);
		}
	}

	/** @return the unique index that the message of a violation names */
	Optional<ServerModule.Index> violated(String message) {
		return unique.entrySet().stream().filter(entry -> message.toLowerCase(Locale.ROOT).contains(entry.getKey()))
				.map(Map.Entry::getValue).findFirst();
	}

	private void create(Statement statement, Set<String> existing, EClass type, ServerModule.Index index) throws SQLException {
		String table = names.table(type);
		List<String> columns = index.features().stream().map(names::column).toList();
		String name = name(table, columns, index.unique());
		if (index.unique())
			unique.put(name, index);
		if (existing.contains(name))
			return;
		String list = String.join(", ", columns);
		if (columns.isEmpty()) {
			statement.execute("CREATE INDEX " + name + " ON " + table + switch (dialect) {
				case POSTGRESQL -> " (cdo_id) WHERE cdo_revised = 0";
				case H2 -> " (cdo_revised, cdo_id)";
			});
			return;
		}
		switch (dialect) {
			case POSTGRESQL -> statement.execute("CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX " + name + " ON " + table + " ("
					+ list + (index.unique() ? "" : ", cdo_id") + ") WHERE cdo_revised = 0 AND cdo_version > 0");
			case H2 -> {
				if (index.unique()) {
					statement.execute("ALTER TABLE " + table + " ADD COLUMN IF NOT EXISTS " + CURRENT
							+ " INT GENERATED ALWAYS AS (CASE WHEN cdo_revised = 0 AND cdo_version > 0 THEN 0 END)");
					statement.execute("CREATE UNIQUE INDEX " + name + " ON " + table + " (" + list + ", " + CURRENT + ")");
				} else
					statement.execute("CREATE INDEX " + name + " ON " + table + " (cdo_revised, " + list + ", cdo_id)");
			}
		}
	}

	private static List<EClass> concrete(EClass type, List<ServerModule> modules) {
		return modules.stream().flatMap(module -> module.packages().stream()).flatMap(model -> model.getEClassifiers().stream())
				.filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(candidate -> !candidate.isAbstract() && type.isSuperTypeOf(candidate)).toList();
	}

	/** Readable where it fits into PostgreSQL's 63 characters; always told apart by a hash. */
	private static String name(String table, List<String> columns, boolean unique) {
		String readable = table + "_" + String.join("_", columns);
		String hash = HexFormat.of().toHexDigits(readable.toLowerCase(Locale.ROOT).hashCode());
		String cut = readable.length() > 48 ? readable.substring(0, 48) : readable;
		return ((unique ? UNIQUE_PREFIX : PREFIX) + cut + "_" + hash).toLowerCase(Locale.ROOT);
	}

	private Set<String> existing(Connection connection) throws SQLException {
		String sql = switch (dialect) {
			case POSTGRESQL -> "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema()";
			case H2 -> "SELECT index_name FROM information_schema.indexes WHERE index_schema = SCHEMA()";
		};
		Set<String> found = new HashSet<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next())
				found.add(rows.getString(1).toLowerCase(Locale.ROOT));
		}
		return found;
	}
}
