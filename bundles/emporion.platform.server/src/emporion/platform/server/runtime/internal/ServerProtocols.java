package emporion.platform.server.runtime.internal;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.eclipse.net4j.signal.SignalProtocol;
import org.eclipse.spi.net4j.ServerProtocolFactory;

import emporion.platform.account.SessionInfo;
import emporion.platform.wire.WireProtocol;

/**
 * Makes a {@link ServerProtocol} for every client that asks, and runs their requests on a bounded number of threads. Thread-safe.
 */
final class ServerProtocols extends ServerProtocolFactory implements AutoCloseable {

	private static final int THREADS = Math.max(16, 4 * Runtime.getRuntime().availableProcessors());
	private static final int WAITING = 2_000;
	/** Hashing passwords is slow by intent: a flood of log-ins must not take the threads of those who work. */
	private static final int LOG_IN_THREADS = 2;
	private static final int LOG_INS_WAITING = 64;

	private final WireService service;
	private final Sessions sessions;
	private final ExecutorService executor;
	private final ThreadPoolExecutor loggingIn;
	private final ExecutorService refusing;
	private final Set<ServerProtocol> open = ConcurrentHashMap.newKeySet();

	/** Who is at the other end of a protocol. Thread-safe. */
	interface Sessions {

		/** @return the session on the protocol's connection; empty if nobody is logged in there */
		Optional<SessionInfo> on(SignalProtocol<?> protocol);

		/** The user has asked something. */
		void active(SignalProtocol<?> protocol);

		/** @return what the protocol's connection is known by */
		Object connectionOf(SignalProtocol<?> protocol);
	}

	ServerProtocols(WireService service, Sessions sessions) {
		super(WireProtocol.NAME);
		this.service = service;
		this.sessions = sessions;
		this.loggingIn = new RequestPool(LOG_IN_THREADS, LOG_INS_WAITING, "emporion-log-in-");
		this.refusing = new RequestPool(2, 100_000, "emporion-busy-");
		this.executor = new RequestPool(THREADS, WAITING, "emporion-request-") {
			@Override
			public void execute(Runnable task) {
				// After the end nobody is answered; the connections are about to be closed.
				if (isShutdown())
					return;
				if (!(task instanceof ServerProtocol.TextIndication request)) {
					super.execute(task);
					return;
				}
				ThreadPoolExecutor pool = request.isLogIn() ? loggingIn : this;
				if (request.isTurnedAway() || pool.getQueue().remainingCapacity() == 0) {
					request.turnAway();
					refusing.execute(task);
				} else if (request.isLogIn())
					loggingIn.execute(task);
				else
					super.execute(task);
			}
		};
	}

	@Override
	public Object create(String description) {
		return new ServerProtocol(this);
	}

	ExecutorService executor() {
		return executor;
	}

	WireService service() {
		return service;
	}

	Optional<SessionInfo> sessionOf(ServerProtocol protocol) {
		return sessions.on(protocol);
	}

	void active(ServerProtocol protocol) {
		sessions.active(protocol);
	}

	void tellConnection(Object connection, short signal, String text) {
		open.stream().filter(protocol -> sessions.connectionOf(protocol) == connection).forEach(protocol -> protocol.tell(signal, text));
	}

	void opened(ServerProtocol protocol) {
		open.add(protocol);
	}

	void closed(ServerProtocol protocol) {
		open.remove(protocol);
	}

	/**
	 * Sends a text to every client that is logged in.
	 *
	 * @param texts by log-in name; empty for who is told nothing
	 */
	void tellAll(short signal, Function<String, Optional<String>> texts) {
		open.forEach(protocol -> sessionOf(protocol).flatMap(session -> texts.apply(session.login())).ifPresent(text -> protocol.tell(signal, text)));
	}

	/** Lets what runs come to its end, for some seconds. */
	@Override
	public void close() {
		executor.shutdown();
		refusing.shutdown();
		loggingIn.shutdown();
		try {
			if (!executor.awaitTermination(10, TimeUnit.SECONDS))
				executor.shutdownNow();
		} catch (InterruptedException e) {
			executor.shutdownNow();
			Thread.currentThread().interrupt();
		}
	}

	private static class RequestPool extends ThreadPoolExecutor {

		RequestPool(int threads, int waiting, String name) {
			super(threads, threads, 60, TimeUnit.SECONDS, new LinkedBlockingQueue<>(waiting), Thread.ofPlatform().name(name, 1).daemon().factory());
			allowCoreThreadTimeOut(true);
		}
	}
}
