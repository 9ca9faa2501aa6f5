package emporion.server.tests.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.repository.RepositoryHost;
import emporion.sales.model.Order;
import emporion.sales.model.SalesPackage;
import emporion.testing.postgres.ThrowawayPostgres;

/** PostgreSQL crashes in the middle of many commits and comes back, while the server lives on. */
class DatabaseCrashTest {

	@Test
	void everyAcknowledgedCommitIsThereAndTheServerGoesOn() throws InterruptedException {
		try (ThrowawayPostgres postgres = ThrowawayPostgres.start()) {
			String url = postgres.newDatabase();
			try (RepositoryHost host = Repositories.start(url, List.of(), List.of())) {
				ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
				ConcurrentLinkedQueue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
				AtomicBoolean ends = new AtomicBoolean();
				List<Thread> writers = writers(host, acknowledged, failures, ends);
				await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() > 200);
				postgres.crash();
				int before = acknowledged.size();
				await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() > before + 50);
				int hit = failures.size();
				int recovered = acknowledged.size();
				await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() > recovered + 50);
				ends.set(true);
				for (Thread writer : writers)
					writer.join();
				verify(host, acknowledged);
				assertThat(failures).as("the crash was noticed, and nobody is hit once the database is back").isNotEmpty().hasSize(hit);
			}
			try (RepositoryHost again = Repositories.start(url, List.of(), List.of()); CommittableWork work = again.begin("anna")) {
				work.add(Samples.order("after", null, null, "1"));
				work.commit();
			}
		}
	}

	private static void verify(RepositoryHost host, Iterable<String> numbers) {
		try (CommittableWork work = host.begin("anna")) {
			for (String number : numbers)
				assertThat(work.findBy(Order.class, SalesPackage.Literals.ORDER__DOCUMENT_NUMBER, number)).as(number).singleElement()
						.satisfies(order -> assertThat(order.getLines()).hasSize(2));
		}
	}

	private static List<Thread> writers(RepositoryHost host, ConcurrentLinkedQueue<String> acknowledged,
			ConcurrentLinkedQueue<RuntimeException> failures, AtomicBoolean ends) {
		AtomicInteger last = new AtomicInteger();
		List<Thread> writers = new ArrayList<>();
		for (int thread = 0; thread < 4; thread++) {
			Thread writer = new Thread(() -> {
				while (!ends.get())
					write(host, "ZA/" + last.incrementAndGet(), acknowledged, failures);
			});
			writers.add(writer);
			writer.start();
		}
		return writers;
	}

	private static void write(RepositoryHost host, String number, ConcurrentLinkedQueue<String> acknowledged,
			ConcurrentLinkedQueue<RuntimeException> failures) {
		try (CommittableWork work = host.begin("anna")) {
			Order order = work.add(Samples.order(number, null, null, "20"));
			for (int line = 1; line <= 2; line++)
				order.getLines().add(Samples.line(line, null, "10"));
			work.commit();
			acknowledged.add(number);
		} catch (RuntimeException failure) {
			// not acknowledged: it may be there or not
			failures.add(failure);
		}
	}
}
