package emporion.platform.server.operation.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import emporion.platform.model.PlatformPackage;
import emporion.platform.server.query.SqlNames;

/**
 * Removes receipts of operations that nobody will send again. They are taken out of the tables for good, not deleted as objects: that would
 * keep them as history. Nothing refers to a receipt, and none is looked at but by its operation's id. Thread-safe.
 */
public final class ReceiptRetention {

	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;
	/** Rows of one transaction: others do not wait for it. */
	private static final int BATCH = 500;

	private final DataSource database;
	private final String table;
	private final String doneAt;

	public ReceiptRetention(DataSource database, SqlNames names) {
		this.database = database;
		table = names.table(MODEL.getOperationReceipt());
		doneAt = names.column(MODEL.getOperationReceipt_DoneAt());
	}

	/**
	 * Object numbers grow with time, so the oldest come first and the first one that is young enough ends it.
	 *
	 * @return how many were removed
	 */
	public long removeBefore(Instant moment) {
		LocalDateTime before = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
		long removed = 0;
		try (Connection connection = database.getConnection()) {
			List<Long> old = oldest(connection, before);
			while (!old.isEmpty()) {
				remove(connection, old);
				removed += old.size();
				old = oldest(connection, before);
			}
			return removed;
		} catch (SQLException e) {
			throw new IllegalStateException("old receipts cannot be removed", e);
		}
	}

	private List<Long> oldest(Connection connection, LocalDateTime before) throws SQLException {
		List<Long> ids = new ArrayList<>();
		try (PreparedStatement select = connection
				.prepareStatement("SELECT cdo_id, " + doneAt + " FROM " + table + " ORDER BY cdo_id LIMIT " + BATCH);
				ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				LocalDateTime done = rows.getObject(2, LocalDateTime.class);
				if (done != null && !done.isBefore(before))
					break;
				ids.add(rows.getLong(1));
			}
		}
		return ids;
	}

	private void remove(Connection connection, List<Long> ids) throws SQLException {
		connection.setAutoCommit(false);
		boolean done = false;
		try (PreparedStatement receipts = connection.prepareStatement("DELETE FROM " + table + " WHERE cdo_id = ?");
				PreparedStatement objects = connection.prepareStatement("DELETE FROM cdo_objects WHERE cdo_id = ?")) {
			for (long id : ids) {
				receipts.setLong(1, id);
				receipts.addBatch();
				objects.setLong(1, id);
				objects.addBatch();
			}
			receipts.executeBatch();
			objects.executeBatch();
			connection.commit();
			done = true;
		} finally {
			if (!done)
				connection.rollback();
			connection.setAutoCommit(true);
		}
	}
}
