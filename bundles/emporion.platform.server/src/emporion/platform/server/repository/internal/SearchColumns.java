package emporion.platform.server.repository.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.net4j.db.DBException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.platform.server.module.ServerModule;
import emporion.platform.server.module.ServerModule.SearchText;
import emporion.platform.server.query.SqlNames;
import emporion.platform.server.query.internal.Folding;
import emporion.platform.server.repository.Dialect;

/**
 * Adds the modules' search texts to their tables: a column that the database computes for current rows, and on PostgreSQL an index of its
 * trigrams. Where that index cannot be (the extension {@code pg_trgm} is missing and may not be created), searches read the whole column.
 */
final class SearchColumns {

	private static final Logger LOG = LoggerFactory.getLogger(SearchColumns.class);

	private final Dialect dialect;
	private final SqlNames names;

	SearchColumns(Dialect dialect, SqlNames names) {
		this.dialect = dialect;
		this.names = names;
	}

	/** Creates what is missing. */
	void create(Connection connection, List<ServerModule> modules) {
		List<SearchText> texts = modules.stream().flatMap(module -> module.searchTexts().stream()).toList();
		if (texts.isEmpty())
			return;
		try {
			Optional<String> trigrams = dialect == Dialect.POSTGRESQL ? trigrams(connection) : Optional.empty();
			try (Statement statement = connection.createStatement()) {
				for (SearchText text : texts)
					create(statement, text, trigrams);
			}
			connection.commit();
		} catch (SQLException cause) {
			throw new DBException(cause);
		}
	}

	private void create(Statement statement, SearchText text, Optional<String> trigrams) throws SQLException {
		String table = names.table(text.type());
		String all = text.attributes().stream().map(attribute -> "COALESCE(" + names.column(attribute) + ", '')")
				.collect(Collectors.joining(" || ' ' || "));
		statement.execute("ALTER TABLE " + table + " ADD COLUMN IF NOT EXISTS " + SqlNames.SEARCH_TEXT + switch (dialect) {
			case POSTGRESQL -> " TEXT";
			case H2 -> " VARCHAR";
		} + " GENERATED ALWAYS AS (CASE WHEN cdo_revised = 0 AND cdo_version > 0 THEN " + Folding.sql(all, dialect) + " END)" + switch (dialect) {
			case POSTGRESQL -> " STORED";
			case H2 -> "";
		});
		String index = SqlNames.SEARCH_TEXT + "_" + table;
		if (dialect == Dialect.H2)
			statement.execute("CREATE INDEX IF NOT EXISTS " + index + " ON " + table + " (cdo_revised, " + SqlNames.SEARCH_TEXT + ", cdo_id)");
		else if (trigrams.isPresent())
			// without a list of pending entries, which each search would have to go through
			statement.execute("CREATE INDEX IF NOT EXISTS " + index + " ON " + table + " USING gin (" + SqlNames.SEARCH_TEXT + " "
					+ trigrams.get() + ".gin_trgm_ops) WITH (fastupdate = off) WHERE cdo_revised = 0 AND cdo_version > 0");
	}

	/** @return the schema in which the extension is */
	private static Optional<String> trigrams(Connection connection) throws SQLException {
		Optional<String> schema = schemaOfTrigrams(connection);
		if (schema.isPresent())
			return schema;
		try (Statement statement = connection.createStatement()) {
			statement.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm");
			connection.commit();
		} catch (SQLException refused) {
			connection.rollback();
			LOG.warn("Searching names will be slower: this database lacks the extension pg_trgm and the server may not create it ({}). "
					+ "The database's administrator can run CREATE EXTENSION pg_trgm; in it; the server uses it from its next start.",
					refused.getMessage());
		}
		return schemaOfTrigrams(connection);
	}

	private static Optional<String> schemaOfTrigrams(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(
				"SELECT quote_ident(n.nspname) FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm'")) {
			return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
		}
	}
}
