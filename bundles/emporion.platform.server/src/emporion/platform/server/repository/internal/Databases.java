package emporion.platform.server.repository.internal;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.eclipse.net4j.db.DBException;
import org.h2.jdbcx.JdbcDataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import emporion.platform.server.repository.Dialect;

/** The connection pools of one database: for the repository's store, for plain reading, for tables of the server's own. Thread-safe. */
final class Databases implements AutoCloseable {

	private static final int STORE_CONNECTIONS = 64;
	private static final int READ_CONNECTIONS = 8;
	private static final int OWN_CONNECTIONS = 3;
	/** Whether a list is best read by its order or by the index of a search depends on the words. */
	private static final String CUSTOM_PLANS = "SET plan_cache_mode = force_custom_plan";

	private final Dialect dialect;
	private final HikariDataSource store;
	private final HikariDataSource reading;
	private final HikariDataSource ownTables;
	private final Durability durability;
	private final TableColumns columns = new TableColumns();

	Databases(String jdbcUrl) {
		dialect = Dialect.ofUrl(jdbcUrl);
		DataSource driver = driver(dialect, jdbcUrl);
		store = pool("store", STORE_CONNECTIONS, false, driver, dialect == Dialect.POSTGRESQL ? "SET synchronous_commit = off" : null);
		reading = pool("reading", READ_CONNECTIONS, dialect == Dialect.POSTGRESQL, driver, dialect == Dialect.POSTGRESQL ? CUSTOM_PLANS : null);
		ownTables = pool("own", OWN_CONNECTIONS, false, driver, null);
		durability = dialect == Dialect.POSTGRESQL ? Durability.delayed(driver) : Durability.immediate();
	}

	/** To be awaited before anybody is told that a commit through {@link #storeConnection} has succeeded. */
	Durability durability() {
		return durability;
	}

	Dialect dialect() {
		return dialect;
	}

	/** @return a connection for the repository's store, which collects its inserts into batches */
	Connection storeConnection() {
		try {
			Connection connection = store.getConnection();
			return new BatchingConnection(connection,
					dialect == Dialect.POSTGRESQL ? Optional.of(new OneRoundTrip(connection, columns)) : Optional.empty());
		} catch (SQLException cause) {
			throw new DBException(cause);
		}
	}

	/** Connections for looking only: auto-commit; PostgreSQL refuses writes on them. */
	DataSource reading() {
		return reading;
	}

	/** Connections for the server's own tables: auto-commit, durable. */
	DataSource ownTables() {
		return ownTables;
	}

	private static HikariDataSource pool(String name, int size, boolean readOnly, DataSource driver, String onConnect) {
		HikariConfig config = new HikariConfig();
		config.setPoolName("emporion-" + name);
		config.setDataSource(driver);
		config.setMaximumPoolSize(size);
		config.setMinimumIdle(1);
		config.setReadOnly(readOnly);
		config.setConnectionInitSql(onConnect);
		return new HikariDataSource(config);
	}

	/** The drivers are made directly, not looked up by DriverManager, which sees no bundles. */
	private static DataSource driver(Dialect dialect, String jdbcUrl) {
		return switch (dialect) {
			case H2 -> {
				JdbcDataSource dataSource = new JdbcDataSource();
				// VALUE is a column of the store's own tables; with a write delay a crash would lose acknowledged commits
				dataSource.setURL(jdbcUrl + ";NON_KEYWORDS=VALUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
				yield dataSource;
			}
			case POSTGRESQL -> {
				Properties properties = new Properties();
				properties.setProperty("reWriteBatchedInserts", "true");
				properties.setProperty("tcpKeepAlive", "true");
				yield new DriverDataSource(new org.postgresql.Driver(), jdbcUrl, properties);
			}
		};
	}

	@Override
	public void close() {
		ownTables.close();
		reading.close();
		store.close();
		durability.close();
	}

	/** Connections straight from a driver. */
	private record DriverDataSource(java.sql.Driver driver, String url, Properties properties) implements DataSource {

		@Override
		public Connection getConnection() throws SQLException {
			return driver.connect(url, properties);
		}

		@Override
		public Connection getConnection(String user, String password) throws SQLException {
			throw new SQLFeatureNotSupportedException("the user stands in the URL");
		}

		@Override
		public PrintWriter getLogWriter() {
			return null;
		}

		@Override
		public void setLogWriter(PrintWriter writer) {
			// nothing is logged here
		}

		@Override
		public void setLoginTimeout(int seconds) throws SQLException {
			throw new SQLFeatureNotSupportedException("the time-out stands in the URL");
		}

		@Override
		public int getLoginTimeout() {
			return 0;
		}

		@Override
		public Logger getParentLogger() throws SQLFeatureNotSupportedException {
			return driver.getParentLogger();
		}

		@Override
		public <T> T unwrap(Class<T> type) throws SQLException {
			throw new SQLException("wraps nothing");
		}

		@Override
		public boolean isWrapperFor(Class<?> type) {
			return false;
		}

		/** Without the password that the URL may hold. */
		@Override
		public String toString() {
			return url.replaceAll("\\?.*", "");
		}
	}
}
