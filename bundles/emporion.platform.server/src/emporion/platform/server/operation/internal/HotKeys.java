package emporion.platform.server.operation.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import emporion.platform.operation.HotKey;

/**
 * Fair locks by key: who asked first comes first. Locks exist only while somebody holds or awaits them. Thread-safe.
 */
public final class HotKeys {

	private final ConcurrentHashMap<HotKey, Lock> locks = new ConcurrentHashMap<>();
	private final Duration patience;

	/** @param patience how long a run waits for one key before it gives up */
	public HotKeys(Duration patience) {
		this.patience = patience;
	}

	/** @return the keys of one run, none yet; closed by the thread that opened it */
	Held open() {
		return new Held();
	}

	/** @return how many keys are held or awaited just now */
	int size() {
		return locks.size();
	}

	private static final class Lock extends ReentrantLock {
		private static final long serialVersionUID = 1L;
		private int users;

		Lock() {
			super(true);
		}
	}

	/** What one run holds. Used by one thread. */
	final class Held implements AutoCloseable {

		private final List<HotKey> keys = new ArrayList<>();

		/**
		 * Takes further keys in their order; those already held are left out.
		 *
		 * @throws IllegalStateException       if a key is lower than one that is held
		 * @throws KeyNotAvailableException    if a key did not become free in time
		 */
		void hold(Collection<HotKey> wanted) {
			TreeSet<HotKey> further = new TreeSet<>(wanted);
			keys.forEach(further::remove);
			if (!keys.isEmpty() && !further.isEmpty() && further.first().compareTo(keys.getLast()) < 0)
				throw new IllegalStateException(further.first() + " after " + keys.getLast() + ": keys are held in ascending order");
			further.forEach(this::take);
		}

		private void take(HotKey key) {
			Lock lock = locks.compute(key, (k, known) -> {
				Lock used = known == null ? new Lock() : known;
				used.users++;
				return used;
			});
			boolean taken = false;
			try {
				taken = lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			} finally {
				if (!taken)
					forget(key);
			}
			if (!taken)
				throw new KeyNotAvailableException(key);
			keys.add(key);
		}

		@Override
		public void close() {
			for (HotKey key : keys.reversed()) {
				locks.get(key).unlock();
				forget(key);
			}
			keys.clear();
		}

		private void forget(HotKey key) {
			locks.computeIfPresent(key, (k, lock) -> --lock.users == 0 ? null : lock);
		}
	}

	/** Somebody else held a key for too long. */
	static final class KeyNotAvailableException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		KeyNotAvailableException(HotKey key) {
			super("not available: " + key);
		}
	}
}
