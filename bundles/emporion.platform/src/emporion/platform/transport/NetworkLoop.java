package emporion.platform.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that reads from many connections as bytes arrive, and looks at each of them twice a second. Nothing that runs on it may
 * block.
 */
public final class NetworkLoop implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(NetworkLoop.class);
	private static final long ROUND_MILLIS = 500;
	/** Content of one TLS record, with some room. */
	private static final int PLAIN = 18 * 1024;

	private final Selector selector;
	private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
	private final ByteBuffer plain = ByteBuffer.allocate(PLAIN);
	private final Thread thread;
	private volatile boolean closed;

	/** Starts the thread. */
	public NetworkLoop(String name) {
		try {
			selector = Selector.open();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		thread = Thread.ofPlatform().name(name).daemon().start(this::run);
	}

	Selector selector() {
		return selector;
	}

	/** @return where a connection decrypts to, between two of its own statements */
	ByteBuffer plain() {
		return plain;
	}

	/** Runs something on the thread, soon. After the end nothing runs any more. */
	void execute(Runnable task) {
		tasks.add(task);
		if (Thread.currentThread() != thread)
			selector.wakeup();
	}

	private void run() {
		long nextRound = System.nanoTime();
		while (!closed) {
			try {
				if (tasks.isEmpty())
					selector.select(ROUND_MILLIS);
				else
					selector.selectNow();
				for (Runnable task = tasks.poll(); task != null; task = tasks.poll())
					task.run();
				List<SelectionKey> ready = List.copyOf(selector.selectedKeys());
				selector.selectedKeys().clear();
				ready.forEach(key -> connection(key).ready());
				if (System.nanoTime() - nextRound >= 0) {
					nextRound = System.nanoTime() + ROUND_MILLIS * 1_000_000;
					List.copyOf(selector.keys()).forEach(key -> connection(key).look());
				}
			} catch (CancelledKeyException | ClosedSelectorException e) {
				LOG.debug("a connection went while it was looked at", e);
			} catch (IOException | RuntimeException e) {
				LOG.error("A round of the network loop failed", e);
			}
		}
		List.copyOf(selector.keys()).forEach(key -> connection(key).end(new IOException("closed here")));
		try {
			selector.close();
		} catch (IOException e) {
			LOG.warn("The network loop did not close cleanly", e);
		}
	}

	private static TlsConnection connection(SelectionKey key) {
		return (TlsConnection) key.attachment();
	}

	/** Closes its connections and ends. */
	@Override
	public void close() {
		closed = true;
		selector.wakeup();
	}
}
