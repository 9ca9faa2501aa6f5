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

import emporion.platform.wire.WireProtocol;

/**
 * Makes a {@link ServerProtocol} for every client that asks, and runs their requests on a bounded number of threads. Thread-safe.
 */
final class ServerProtocols extends ServerProtocolFactory implements AutoCloseable {

	private static final int THREADS = Math.max(16, 4 * Runtime.getRuntime().availableProcessors());
	private static final int WAITING = 2_000;

	private final WireService service;
	private final Function<SignalProtocol<?>, Optional<String>> users;
	private final ExecutorService executor;
	private final ExecutorService refusing;
	private final Set<ServerProtocol> open = ConcurrentHashMap.newKeySet();

	/** @param users log-in name of the repository session on a protocol's connection, if there is one */
	ServerProtocols(WireService service, Function<SignalProtocol<?>, Optional<String>> users) {
		super(WireProtocol.NAME);
		this.service = service;
		this.users = users;
		this.refusing = new RequestPool(2, 100_000, "emporion-busy-");
		this.executor = new RequestPool(THREADS, WAITING, "emporion-request-") {
			@Override
			public void execute(Runnable task) {
				// After the end nobody is answered; the connections are about to be closed.
				if (isShutdown())
					return;
				if (task instanceof ServerProtocol.TextIndication request && (request.isTurnedAway() || getQueue().remainingCapacity() == 0)) {
					request.turnAway();
					refusing.execute(task);
				} else
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

	Optional<String> userOf(ServerProtocol protocol) {
		return users.apply(protocol);
	}

	void opened(ServerProtocol protocol) {
		open.add(protocol);
	}

	void closed(ServerProtocol protocol) {
		open.remove(protocol);
	}

	/** Sends a text to every client that is logged in. */
	void tellAll(short signal, String text) {
		open.stream().filter(protocol -> userOf(protocol).isPresent()).forEach(protocol -> protocol.tell(signal, text));
	}

	/** Lets what runs come to its end, for some seconds. */
	@Override
	public void close() {
		executor.shutdown();
		refusing.shutdown();
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
