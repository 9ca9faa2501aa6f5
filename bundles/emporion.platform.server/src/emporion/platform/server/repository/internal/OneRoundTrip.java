package emporion.platform.server.repository.internal;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes all rows that wait in one message to PostgreSQL, and so waits once and not once for each table. The message is a chain of
 * statements, one for each table and kind, whose text does not depend on the number of rows: a single row has a parameter for each value,
 * several rows an array for each column. So a commit of one kind always sends the same chain, which the database has prepared.
 * Used by one thread at a time.
 */
final class OneRoundTrip {

	/** The database looks through an array of texts for each of its elements: longer ones go by the driver's batches. */
	static final int MOST_ROWS = 100;
	private static final int MOST_PREPARED = 64;

	private final Connection connection;
	private final TableColumns columns;
	/** By their text; the one unused for longest first. */
	private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(16, 0.75f, true);

	/** @param connection to PostgreSQL */
	OneRoundTrip(Connection connection, TableColumns columns) {
		this.connection = connection;
		this.columns = columns;
	}

	/** @return whether what waits is fit for this way */
	static boolean fits(List<BatchingStatement> waiting) {
		return waiting.stream().allMatch(statement -> statement.rows().size() <= MOST_ROWS && statement.isPlain());
	}

	/**
	 * Writes the rows in the order of the statements.
	 *
	 * @throws SQLException if one cannot be written, or one to be revised is not current any more
	 */
	void write(List<BatchingStatement> waiting) throws SQLException {
		List<String> parts = new ArrayList<>(waiting.size());
		for (BatchingStatement statement : waiting)
			parts.add(statement.isRevising() ? revising(statement) : inserting(statement));
		PreparedStatement chain = prepared(String.join(";", parts));
		int parameter = 1;
		for (BatchingStatement statement : waiting)
			parameter = statement.isRevising() ? bindRevising(chain, parameter, statement.rows()) : bindInserting(chain, parameter, statement.rows());
		chain.execute();
		for (BatchingStatement statement : waiting) {
			if (chain.getUpdateCount() != statement.rows().size())
				throw new SQLException("a row of " + statement.table() + " that should be current is not");
			chain.getMoreResults();
		}
	}

	private PreparedStatement prepared(String sql) throws SQLException {
		PreparedStatement known = prepared.get(sql);
		if (known != null)
			return known;
		if (prepared.size() >= MOST_PREPARED)
			prepared.remove(prepared.keySet().iterator().next()).close();
		PreparedStatement chain = connection.prepareStatement(sql);
		prepared.put(sql, chain);
		return chain;
	}

	private String revising(BatchingStatement statement) throws SQLException {
		return "UPDATE " + statement.table() + " SET cdo_revised=? WHERE cdo_id=ANY(?::"
				+ columns.typeOf(connection, statement.table(), "cdo_id") + "[]) AND cdo_revised=0";
	}

	private static int bindRevising(PreparedStatement chain, int first, List<Object[]> rows) throws SQLException {
		bind(chain, first, text(rows.getFirst()[0]));
		bind(chain, first + 1, array(rows, 1));
		return first + 2;
	}

	private String inserting(BatchingStatement statement) throws SQLException {
		if (statement.rows().size() == 1)
			return statement.sql();
		StringBuilder values = new StringBuilder();
		for (int i = 0; i < statement.columns().size(); i++) {
			String column = statement.columns().get(i);
			String value = statement.values().get(i);
			values.append(i == 0 ? "" : ",").append(
					value.equals("?") ? "(?::" + columns.typeOf(connection, statement.table(), column) + "[])[i]" : value);
		}
		return "INSERT INTO " + statement.table() + "(" + String.join(",", statement.columns()) + ") SELECT " + values
				+ " FROM generate_series(1,?::int) i";
	}

	private static int bindInserting(PreparedStatement chain, int first, List<Object[]> rows) throws SQLException {
		int parameter = first;
		int count = rows.getFirst().length;
		for (int i = 0; i < count; i++)
			bind(chain, parameter++, rows.size() == 1 ? text(rows.getFirst()[i]) : array(rows, i));
		if (rows.size() > 1)
			bind(chain, parameter++, String.valueOf(rows.size()));
		return parameter;
	}

	/** Of no type: the database takes it for what stands in its place, so the chain is prepared once for nulls and values. */
	private static void bind(PreparedStatement chain, int parameter, String text) throws SQLException {
		if (text == null)
			chain.setNull(parameter, Types.NULL);
		else
			chain.setObject(parameter, text, Types.OTHER);
	}

	private static String text(Object value) {
		return value == null ? null : value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
	}

	private static String array(List<Object[]> rows, int column) {
		StringBuilder array = new StringBuilder("{");
		for (Object[] row : rows) {
			if (array.length() > 1)
				array.append(',');
			Object value = row[column];
			if (value == null || value instanceof Number)
				array.append(value == null ? "NULL" : text(value));
			else
				quote(text(value), array);
		}
		return array.append('}').toString();
	}

	private static void quote(String text, StringBuilder array) {
		array.append('"');
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter == '"' || letter == '\\')
				array.append('\\');
			array.append(letter);
		}
		array.append('"');
	}
}
