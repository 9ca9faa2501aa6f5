package emporion.platform.server.repository.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.net4j.db.jdbc.DelegatingPreparedStatement;

/** A statement of a {@link BatchingConnection}; only those whose update count is known beforehand are put off. */
final class BatchingStatement extends DelegatingPreparedStatement {

	/** An insert, or the revising of the one current row of an object: each changes exactly one row. */
	private static final Pattern ONE_ROW = Pattern.compile(
			"INSERT INTO (\\w+)\\s*\\(.*|UPDATE (\\w+) SET CDO_REVISED=\\? WHERE CDO_ID=\\? AND CDO_REVISED=0", Pattern.CASE_INSENSITIVE);

	private final BatchingConnection connection;
	private final String table;
	private final boolean revising;

	BatchingStatement(BatchingConnection connection, String sql, PreparedStatement delegate) {
		super(delegate, connection);
		this.connection = connection;
		Matcher oneRow = ONE_ROW.matcher(sql);
		boolean matches = oneRow.matches();
		revising = matches && oneRow.group(1) == null;
		table = matches ? (revising ? oneRow.group(2) : oneRow.group(1)).toLowerCase() : null;
	}

	String table() {
		return table;
	}

	/** @return whether it ends the time of old rows, instead of inserting new ones */
	boolean isRevising() {
		return revising;
	}

	void send() throws SQLException {
		int[] counts = getDelegate().executeBatch();
		for (int count : counts)
			if (count != 1 && count != Statement.SUCCESS_NO_INFO)
				throw new SQLException("a row of " + table + " that should be current is not");
	}

	void discard() throws SQLException {
		getDelegate().clearBatch();
	}

	@Override
	public int executeUpdate() throws SQLException {
		if (table == null) {
			connection.flush();
			return super.executeUpdate();
		}
		connection.makeWayFor(this);
		getDelegate().addBatch();
		connection.enlist(this);
		return 1;
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
		return super.execute();
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
