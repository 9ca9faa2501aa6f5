package emporion.platform.server.repository.internal;

import java.sql.SQLException;

/**
 * What the database had against a commit.
 *
 * @param state   SQL state; empty when the database had nothing to do with it
 * @param message the database's own words
 */
record SqlFailure(String state, String message) {

	private static final SqlFailure NONE = new SqlFailure("", "");

	/** Finds the database's complaint below any number of wrappers, batches included. */
	static SqlFailure of(Throwable failure) {
		SqlFailure found = NONE;
		for (Throwable cause = failure; cause != null; cause = cause.getCause())
			for (SQLException sql = cause instanceof SQLException first ? first : null; sql != null; sql = sql.getNextException())
				if (sql.getSQLState() != null)
					found = new SqlFailure(sql.getSQLState(), String.valueOf(sql.getMessage()));
		return found;
	}

	/** @return whether a unique index was violated */
	boolean isDuplicate() {
		return state.equals("23505");
	}

	/** @return whether the database gave up one of two transactions that stood in each other's way: serialization, deadlock, lock time-out */
	boolean isConflict() {
		return switch (state) {
			case "40001", "40P01", "55P03", "HYT00", "90131" -> true;
			default -> false;
		};
	}
}
