package emporion.server.tests.transport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import emporion.platform.query.PageRequest;
import emporion.testing.server.TestClient;
import emporion.testing.server.TestServer;

/** Goes on working, and notes how long each answer takes. */
final class HonestClient implements AutoCloseable {

	private static final Duration PAUSE = Duration.ofMillis(10);

	private final TestClient client;
	private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
	private final Thread thread;
	private volatile boolean ended;
	private volatile RuntimeException failure;

	HonestClient(TestServer server) {
		client = server.client("anna");
		thread = Thread.ofPlatform().name("honest").start(this::work);
	}

	private void work() {
		try {
			while (!ended) {
				long begun = System.nanoTime();
				client.lists().page(PageRequest.first("crm.parties", 20)).orElseThrow();
				nanos.add(System.nanoTime() - begun);
				LockSupport.parkNanos(PAUSE.toNanos());
			}
		} catch (RuntimeException e) {
			failure = e;
		}
	}

	/** @return of the answers since the last call, the time that 95 of 100 did not exceed */
	Duration p95() {
		if (failure != null)
			throw new IllegalStateException("the honest client was not served", failure);
		synchronized (nanos) {
			List<Long> sorted = nanos.stream().sorted().toList();
			nanos.clear();
			return Duration.ofNanos(sorted.get(sorted.size() * 95 / 100));
		}
	}

	@Override
	public void close() throws InterruptedException {
		ended = true;
		thread.join();
		client.close();
	}
}
