package emporion.platform.server.transport.internal;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** One connection's share of the threads that all connections work on: some at once, the rest in their turn. Thread-safe. */
final class Turns extends AbstractExecutorService {

	private final Executor shared;
	private final IntSupplier atOnce;
	private final Queue<Runnable> waiting = new ArrayDeque<>();
	private int running;

	/** @param atOnce how many may run at the same time, as things are */
	Turns(Executor shared, IntSupplier atOnce) {
		this.shared = shared;
		this.atOnce = atOnce;
	}

	@Override
	public void execute(Runnable task) {
		synchronized (waiting) {
			if (running >= atOnce.getAsInt()) {
				waiting.add(task);
				return;
			}
			running++;
		}
		start(task);
	}

	private void start(Runnable task) {
		boolean started = false;
		try {
			shared.execute(() -> run(task));
			started = true;
		} finally {
			if (!started)
				synchronized (waiting) {
					running--;
				}
		}
	}

	private void run(Runnable first) {
		for (Runnable task = first; task != null; task = next())
			try {
				task.run();
			} catch (RuntimeException | Error e) {
				Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), e);
			}
	}

	private Runnable next() {
		synchronized (waiting) {
			Runnable next = waiting.poll();
			if (next == null)
				running--;
			return next;
		}
	}

	/** Belongs to the connection and ends with it. */
	@Override
	public void shutdown() {
		synchronized (waiting) {
			waiting.clear();
		}
	}

	@Override
	public List<Runnable> shutdownNow() {
		shutdown();
		return List.of();
	}

	@Override
	public boolean isShutdown() {
		return false;
	}

	@Override
	public boolean isTerminated() {
		return false;
	}

	@Override
	public boolean awaitTermination(long timeout, TimeUnit unit) {
		return true;
	}
}
