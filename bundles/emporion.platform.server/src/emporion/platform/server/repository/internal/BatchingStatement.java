package emporion.platform.server.repository.internal;

import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.net4j.db.jdbc.DelegatingPreparedStatement;

/**
 * A statement of a {@link BatchingConnection}; only those are put off whose update count is known beforehand and whose values are plain
 * ones, no streams.
 */
final class BatchingStatement extends DelegatingPreparedStatement {

	/** An insert, or the revising of the one current row of an object: each changes exactly one row. */
	private static final Pattern ONE_ROW = Pattern.compile(
			"INSERT INTO (\\w+)\\s*\\(([^)]*)\\)\\s*VALUES\\s*\\(([^()]*)\\)|UPDATE (\\w+) SET CDO_REVISED=\\? WHERE CDO_ID=\\? AND CDO_REVISED=0",
			Pattern.CASE_INSENSITIVE);

	/** The store's table of large objects, which come as streams. */
	private static final String FILES = "cdo_lobs";

	private final BatchingConnection connection;
	private final String sql;
	private final String table;
	private final boolean revising;
	private final List<String> columns;
	private final List<String> values;
	private final List<Object[]> rows = new ArrayList<>();
	private final Object[] row;

	BatchingStatement(BatchingConnection connection, String sql, PreparedStatement delegate) {
		super(delegate, connection);
		this.connection = connection;
		this.sql = sql;
		Matcher oneRow = ONE_ROW.matcher(sql);
		boolean matches = oneRow.matches() && !FILES.equalsIgnoreCase(oneRow.group(1));
		revising = matches && oneRow.group(1) == null;
		table = matches ? (revising ? oneRow.group(4) : oneRow.group(1)).toLowerCase(Locale.ROOT) : null;
		columns = matches && !revising ? items(oneRow.group(2)) : List.of();
		values = matches && !revising ? items(oneRow.group(3)) : List.of();
		row = new Object[revising ? 2 : (int) values.stream().filter("?"::equals).count()];
	}

	private static List<String> items(String list) {
		return Stream.of(list.split(",")).map(String::strip).toList();
	}

	String sql() {
		return sql;
	}

	String table() {
		return table;
	}

	/** @return whether it ends the time of old rows, instead of inserting new ones */
	boolean isRevising() {
		return revising;
	}

	/** @return of an insert, in order */
	List<String> columns() {
		return columns;
	}

	/** @return of an insert: a question mark or a constant for each column */
	List<String> values() {
		return values;
	}

	/** @return the values of the rows that wait, one for each question mark */
	List<Object[]> rows() {
		return rows;
	}

	/** @return whether all rows that wait are fit for {@link OneRoundTrip}: old ones end at one time, values can be said as text */
	boolean isPlain() {
		return revising ? rows.stream().allMatch(each -> each[0].equals(rows.getFirst()[0]))
				: rows.stream().flatMap(Stream::of).noneMatch(byte[].class::isInstance);
	}

	/** Writes the rows that wait, as a batch of the driver. */
	void send() throws SQLException {
		for (Object[] each : rows) {
			bind(each);
			getDelegate().addBatch();
		}
		int[] counts = getDelegate().executeBatch();
		for (int count : counts)
			if (count != 1 && count != Statement.SUCCESS_NO_INFO)
				throw new SQLException("a row of " + table + " that should be current is not");
	}

	void discard() throws SQLException {
		rows.clear();
		getDelegate().clearBatch();
	}

	private void bind(Object[] each) throws SQLException {
		for (int i = 0; i < each.length; i++)
			if (each[i] == null)
				getDelegate().setNull(i + 1, Types.NULL);
			else
				getDelegate().setObject(i + 1, each[i]);
	}

	private boolean isPutOff() {
		return table != null;
	}

	@Override
	public int executeUpdate() throws SQLException {
		if (!isPutOff()) {
			connection.flush();
			return super.executeUpdate();
		}
		connection.makeWayFor(this);
		rows.add(row.clone());
		connection.enlist(this);
		return 1;
	}

	@Override
	public void setNull(int parameter, int type) throws SQLException {
		if (isPutOff())
			row[parameter - 1] = null;
		else
			super.setNull(parameter, type);
	}

	@Override
	public void setBoolean(int parameter, boolean value) throws SQLException {
		if (isPutOff())
			row[parameter - 1] = value;
		else
			super.setBoolean(parameter, value);
	}

	@Override
	public void setByte(int parameter, byte value) throws SQLException {
		setShort(parameter, value);
	}

	@Override
	public void setShort(int parameter, short value) throws SQLException {
		setInt(parameter, value);
	}

	@Override
	public void setInt(int parameter, int value) throws SQLException {
		if (isPutOff())
			row[parameter - 1] = value;
		else
			super.setInt(parameter, value);
	}

	@Override
	public void setLong(int parameter, long value) throws SQLException {
		if (isPutOff())
			row[parameter - 1] = value;
		else
			super.setLong(parameter, value);
	}

	@Override
	public void setFloat(int parameter, float value) throws SQLException {
		setDouble(parameter, value);
	}

	@Override
	public void setDouble(int parameter, double value) throws SQLException {
		if (isPutOff())
			row[parameter - 1] = value;
		else
			super.setDouble(parameter, value);
	}

	@Override
	public void setBigDecimal(int parameter, BigDecimal value) throws SQLException {
		if (isPutOff())
			row[parameter - 1] = value;
		else
			super.setBigDecimal(parameter, value);
	}

	@Override
	public void setString(int parameter, String value) throws SQLException {
		if (isPutOff())
			row[parameter - 1] = value;
		else
			super.setString(parameter, value);
	}

	@Override
	public void setDate(int parameter, Date value) throws SQLException {
		if (isPutOff())
			row[parameter - 1] = value;
		else
			super.setDate(parameter, value);
	}

	@Override
	public void setTime(int parameter, Time value) throws SQLException {
		if (isPutOff())
			row[parameter - 1] = value;
		else
			super.setTime(parameter, value);
	}

	@Override
	public void setTimestamp(int parameter, Timestamp value) throws SQLException {
		if (isPutOff())
			row[parameter - 1] = value;
		else
			super.setTimestamp(parameter, value);
	}

	@Override
	public void setBytes(int parameter, byte[] value) throws SQLException {
		if (isPutOff())
			row[parameter - 1] = value;
		else
			super.setBytes(parameter, value);
	}

	@Override
	public void setObject(int parameter, Object value) throws SQLException {
		if (isPutOff())
			row[parameter - 1] = value;
		else
			super.setObject(parameter, value);
	}

	/** {@inheritDoc} Values that wait are written with the type that goes with their class. */
	@Override
	public void setObject(int parameter, Object value, int type) throws SQLException {
		if (isPutOff())
			row[parameter - 1] = value;
		else
			super.setObject(parameter, value, type);
	}

	@Override
	public void setBinaryStream(int parameter, InputStream value, int length) throws SQLException {
		requireImmediate();
		super.setBinaryStream(parameter, value, length);
	}

	@Override
	public void setBinaryStream(int parameter, InputStream value, long length) throws SQLException {
		requireImmediate();
		super.setBinaryStream(parameter, value, length);
	}

	@Override
	public void setCharacterStream(int parameter, Reader value, int length) throws SQLException {
		requireImmediate();
		super.setCharacterStream(parameter, value, length);
	}

	@Override
	public void setCharacterStream(int parameter, Reader value, long length) throws SQLException {
		requireImmediate();
		super.setCharacterStream(parameter, value, length);
	}

	/** A stream cannot be read later, when its row is written. */
	private void requireImmediate() throws SQLException {
		if (isPutOff())
			throw new SQLFeatureNotSupportedException("a stream for " + table + ", whose rows are put off");
	}

	@Override
	public void close() throws SQLException {
		if (connection.isWaiting(this))
			connection.flush();
		super.close();
	}

	@Override
	public boolean execute() throws SQLException {
		connection.flush();
		if (isPutOff())
			bind(row);
		return super.execute();
	}

	@Override
	public void addBatch() throws SQLException {
		throw new SQLFeatureNotSupportedException("rows are put off without it");
	}

	@Override
	public int[] executeBatch() throws SQLException {
		connection.flush();
		return super.executeBatch();
	}

	@Override
	public ResultSet executeQuery() throws SQLException {
		connection.flush();
		return getDelegate().executeQuery();
	}

	@Override
	public ResultSet executeQuery(String sql) throws SQLException {
		throw new SQLFeatureNotSupportedException("the statement is prepared");
	}

	@Override
	public ResultSet getResultSet() throws SQLException {
		return getDelegate().getResultSet();
	}
}
