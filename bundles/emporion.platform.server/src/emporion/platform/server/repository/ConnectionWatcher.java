package emporion.platform.server.repository;

import java.util.List;

import emporion.base.outcome.Problem;

/** Hears of clients' connections; each is known by an object that is equal to itself only. Must not hold up. Thread-safe. */
public interface ConnectionWatcher {

	/** Lets everybody in who knows the password. */
	ConnectionWatcher NONE = new ConnectionWatcher() {
		@Override
		public boolean opened(Object connection, String user) {
			return true;
		}

		@Override
		public void closed(Object connection) {
			// nobody keeps an account of connections
		}

		@Override
		public void commitRefused(Object connection, String user, List<Problem> problems) {
			// nobody keeps an account of refusals
		}
	};

	/** A repository session was opened. @return whether it may stay */
	boolean opened(Object connection, String user);

	/** The repository session on the connection has ended. */
	void closed(Object connection);

	/** A client's own commit was refused. */
	void commitRefused(Object connection, String user, List<Problem> problems);
}
