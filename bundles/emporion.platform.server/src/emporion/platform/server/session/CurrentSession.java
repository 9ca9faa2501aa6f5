package emporion.platform.server.session;

import java.util.Optional;
import java.util.function.Supplier;

import emporion.platform.account.SessionInfo;

/** Whose request the calling thread works on: for what has to know where somebody comes from. Thread-safe. */
public final class CurrentSession {

	private final ThreadLocal<SessionInfo> current = new ThreadLocal<>();

	/** @return the session; empty for the server's own work */
	public Optional<SessionInfo> get() {
		return Optional.ofNullable(current.get());
	}

	/** Works as asked by a session. */
	public <T> T during(Optional<SessionInfo> session, Supplier<T> work) {
		SessionInfo before = current.get();
		current.set(session.orElse(null));
		try {
			return work.get();
		} finally {
			if (before == null)
				current.remove();
			else
				current.set(before);
		}
	}
}
