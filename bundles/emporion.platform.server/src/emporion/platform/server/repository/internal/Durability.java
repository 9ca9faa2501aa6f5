package emporion.platform.server.repository.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

import javax.sql.DataSource;

import org.eclipse.net4j.db.DBException;

/**
 * Makes commits survive a crash of the database, many at once. PostgreSQL commits of the store return before they are on disk, so that
 * what they hold (a number series, a stock level) is free for the next after some microseconds and not after the disk's milliseconds;
 * nobody is told of a commit before it was awaited here. PostgreSQL's log is written in the order of commits: when a later record is on
 * disk, all earlier commits are. Thread-safe.
 * <p>
 * All flushes of one <em>epoch</em> go through one connection that is never silently replaced: when it breaks, the database may have
 * crashed and lost what was not awaited yet, so every wait of that epoch fails and a new one begins with {@link #recover}.
 */
final class Durability implements AutoCloseable {

	/** A transactional record of the log without effect; its own commit waits for the disk. */
	private static final String FLUSH = "SELECT pg_logical_emit_message(true, 'emporion', '')";

	/** Connections to PostgreSQL whose commits wait for the disk; null for a database whose commits are durable when they return. */
	private final DataSource log;
	private final ReentrantLock flushing = new ReentrantLock();
	private final AtomicLong awaited = new AtomicLong();
	private Connection connection;
	private volatile long flushed;
	private volatile int epoch;
	private volatile boolean broken;

	private Durability(DataSource log) {
		this.log = log;
	}

	/** For a database whose commits are durable when they return. */
	static Durability immediate() {
		return new Durability(null);
	}

	/** @param log connections to PostgreSQL whose commits wait for the disk */
	static Durability delayed(DataSource log) {
		Durability durability = new Durability(log);
		durability.connect();
		return durability;
	}

	/** @return grows each time that the database may have lost visible commits */
	int epoch() {
		return epoch;
	}

	/** @return whether commits cannot be made durable until {@link #recover} */
	boolean isBroken() {
		return broken;
	}

	/**
	 * Begins a new epoch.
	 *
	 * @param forget drops what is remembered of commits that the database may have lost; nobody commits meanwhile
	 */
	void recover(Runnable forget) {
		flushing.lock();
		try {
			if (!broken)
				return;
			closeConnection();
			connect();
			forget.run();
			epoch++;
			broken = false;
		} finally {
			flushing.unlock();
		}
	}

	/**
	 * Returns when everything that was committed before this call is durable.
	 *
	 * @param ofEpoch the epoch in which it was committed
	 * @throws DBException if that cannot be told: it may be lost
	 */
	void await(int ofEpoch) {
		if (log == null)
			return;
		long mine = awaited.incrementAndGet();
		flushing.lock();
		try {
			if (broken || epoch != ofEpoch)
				throw new DBException("the database was lost before a commit was known to be on disk");
			// whoever held the lock before may have flushed for all who waited
			if (flushed >= mine)
				return;
			long all = awaited.get();
			flush();
			flushed = all;
		} finally {
			flushing.unlock();
		}
	}

	private void flush() {
		try (Statement statement = connection.createStatement()) {
			statement.execute(FLUSH);
		} catch (SQLException cause) {
			broken = true;
			throw new DBException(cause);
		}
	}

	private void connect() {
		try {
			connection = log.getConnection();
		} catch (SQLException cause) {
			throw new DBException(cause);
		}
	}

	private void closeConnection() {
		try {
			connection.close();
		} catch (SQLException alreadyGone) {
			connection = null;
		}
	}

	@Override
	public void close() {
		if (connection != null)
			closeConnection();
	}
}
