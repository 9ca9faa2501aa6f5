package emporion.platform.server.security.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import emporion.platform.server.security.SecurityEntry;
import emporion.platform.server.security.Verification;

/**
 * The tables of the security log, beside the repository's: no model class, so no client can name them. Every entry carries a hash over
 * itself and the hash before it. Used by one writer; reading is thread-safe.
 */
public final class LogTable {

	public static final String NAME = "emporion_security_log";
	private static final String ANCHOR = "emporion_security_anchor";
	private static final String BEGINNING = "0".repeat(64);
	private static final String COLUMNS = "seq, happened, event, login, address, subject, code, detail, times, hash";
	private static final int PAGE = 2_000;

	private final DataSource database;
	private long last;
	private String lastHash;

	/** Creates what is missing. */
	public LogTable(DataSource database) {
		this.database = database;
		run(connection -> {
			try (Statement statement = connection.createStatement()) {
				statement.execute("CREATE TABLE IF NOT EXISTS " + NAME + " (seq BIGINT PRIMARY KEY, happened TIMESTAMP(6) NOT NULL, "
						+ "event VARCHAR(20) NOT NULL, login VARCHAR(80) NOT NULL, address VARCHAR(60) NOT NULL, subject VARCHAR(160) NOT NULL, "
						+ "code VARCHAR(100) NOT NULL, detail VARCHAR(400) NOT NULL, times INTEGER NOT NULL, hash VARCHAR(64) NOT NULL)");
				statement.execute("CREATE TABLE IF NOT EXISTS " + ANCHOR + " (id INTEGER PRIMARY KEY, seq BIGINT NOT NULL, hash VARCHAR(64) NOT NULL)");
				statement.execute("CREATE INDEX IF NOT EXISTS emporion_security_log_login ON " + NAME + " (login, address, event)");
			}
			Head head = head(connection);
			last = head.seq;
			lastHash = head.hash;
			return null;
		});
	}

	private record Head(long seq, String hash) {
	}

	private static Head head(Connection connection) throws SQLException {
		Head anchor = anchor(connection);
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT seq, hash FROM " + NAME + " ORDER BY seq DESC LIMIT 1")) {
			return row.next() ? new Head(row.getLong(1), row.getString(2)) : anchor;
		}
	}

	private static Head anchor(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT seq, hash FROM " + ANCHOR + " WHERE id = 1")) {
			return row.next() ? new Head(row.getLong(1), row.getString(2)) : new Head(0, BEGINNING);
		}
	}

	/** Writes entries in one transaction, durable when this returns; only one thread calls it. */
	public void append(List<SecurityEntry> entries) {
		Head end = run(connection -> inTransaction(connection, () -> {
			long seq = last;
			String hash = lastHash;
			try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + NAME + " (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?)")) {
				for (SecurityEntry entry : entries) {
					hash = hash(hash, ++seq, entry);
					bind(insert, seq, entry, hash);
					insert.addBatch();
				}
				insert.executeBatch();
			}
			return new Head(seq, hash);
		}));
		last = end.seq;
		lastHash = end.hash;
	}

	private static void bind(PreparedStatement insert, long seq, SecurityEntry entry, String hash) throws SQLException {
		insert.setLong(1, seq);
		insert.setObject(2, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
		insert.setString(3, entry.event().name());
		insert.setString(4, entry.login());
		insert.setString(5, entry.address());
		insert.setString(6, entry.subject());
		insert.setString(7, entry.code());
		insert.setString(8, entry.detail());
		insert.setInt(9, entry.times());
		insert.setString(10, hash);
	}

	/** @return the hash of an entry after the one with the hash {@code before} */
	static String hash(String before, long seq, SecurityEntry entry) {
		StringBuilder text = new StringBuilder(before);
		for (Object part : new Object[] { seq, entry.at().truncatedTo(ChronoUnit.MICROS), entry.event(), entry.login(), entry.address(),
				entry.subject(), entry.code(), entry.detail(), entry.times() })
			text.append('\n').append(part.toString().length()).append(':').append(part);
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	/**
	 * Goes through the whole log.
	 *
	 * @param known a hash that was noted down earlier and must still be there; or empty
	 */
	public Verification verify(Optional<String> known) {
		return run(connection -> {
			Head start = anchor(connection);
			long seq = start.seq;
			String hash = start.hash;
			boolean found = known.isEmpty() || known.get().equals(hash);
			while (true) {
				long from = seq;
				try (PreparedStatement select = connection
						.prepareStatement("SELECT " + COLUMNS + " FROM " + NAME + " WHERE seq > ? ORDER BY seq LIMIT " + PAGE)) {
					select.setLong(1, seq);
					try (ResultSet row = select.executeQuery()) {
						while (row.next()) {
							seq++;
							if (row.getLong(1) != seq || !row.getString(10).equals(hash = hash(hash, seq, entry(row))))
								return new Verification(false, start.seq + 1, seq - 1, hash, Optional.of(seq), found);
							found |= known.filter(hash::equals).isPresent();
						}
					}
				}
				if (seq == from)
					return new Verification(found, start.seq + 1, seq, hash, Optional.empty(), found);
			}
		});
	}

	private static SecurityEntry entry(ResultSet row) throws SQLException {
		Instant at = row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC);
		return new SecurityEntry(at, SecurityEntry.Event.valueOf(row.getString(3)), row.getString(4), row.getString(5), row.getString(6),
				row.getString(7), row.getString(8), row.getInt(9));
	}

	/** Removes entries from before the moment; the chain goes on from where it is cut. Called by the writer. @return how many */
	public long trim(Instant before) {
		LocalDateTime moment = LocalDateTime.ofInstant(before, ZoneOffset.UTC);
		return run(connection -> inTransaction(connection, () -> {
			long cut;
			String hash;
			try (PreparedStatement select = connection
					.prepareStatement("SELECT seq, hash FROM " + NAME + " WHERE happened < ? ORDER BY seq DESC LIMIT 1")) {
				select.setObject(1, moment);
				try (ResultSet row = select.executeQuery()) {
					if (!row.next())
						return 0L;
					cut = row.getLong(1);
					hash = row.getString(2);
				}
			}
			try (Statement statement = connection.createStatement()) {
				long removed = statement.executeUpdate("DELETE FROM " + NAME + " WHERE seq <= " + cut);
				statement.executeUpdate("DELETE FROM " + ANCHOR);
				try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + ANCHOR + " (id, seq, hash) VALUES (1, ?, ?)")) {
					insert.setLong(1, cut);
					insert.setString(2, hash);
					insert.executeUpdate();
				}
				return removed;
			}
		}));
	}

	/** @return whether an account was let in from an address */
	public boolean knows(String login, String address) {
		return run(connection -> {
			try (PreparedStatement select = connection
					.prepareStatement("SELECT 1 FROM " + NAME + " WHERE login = ? AND address = ? AND event = 'LOG_IN' LIMIT 1")) {
				select.setString(1, login);
				select.setString(2, address);
				try (ResultSet row = select.executeQuery()) {
					return row.next();
				}
			}
		});
	}

	private interface Work<T> {
		T on(Connection connection) throws SQLException;
	}

	private interface Step<T> {
		T run() throws SQLException;
	}

	private <T> T run(Work<T> work) {
		try (Connection connection = database.getConnection()) {
			return work.on(connection);
		} catch (SQLException e) {
			throw new IllegalStateException("the security log cannot be reached", e);
		}
	}

	private static <T> T inTransaction(Connection connection, Step<T> step) throws SQLException {
		connection.setAutoCommit(false);
		boolean done = false;
		try {
			T result = step.run();
			connection.commit();
			done = true;
			return result;
		} finally {
			if (!done)
				connection.rollback();
			connection.setAutoCommit(true);
		}
	}
}
