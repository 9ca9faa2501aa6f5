package emporion.server.tests.repository;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import emporion.catalog.model.Product;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.repository.RepositoryHost;
import emporion.sales.model.Order;

/** A process that writes orders of three lines in four threads until it is killed; it prints each number once it is acknowledged. */
final class OrderWriter {

	private OrderWriter() {
	}

	/** @param arguments the JDBC URL, and for how many milliseconds the database rests before the first order */
	public static void main(String[] arguments) throws InterruptedException {
		RepositoryHost host = Repositories.start(arguments[0], List.of(), List.of());
		Thread.sleep(Long.parseLong(arguments[1]));
		AtomicInteger last = new AtomicInteger();
		for (int thread = 0; thread < 4; thread++)
			new Thread(() -> {
				while (true)
					write(host, "ZA/" + last.incrementAndGet());
			}).start();
	}

	private static void write(RepositoryHost host, String number) {
		try (CommittableWork work = host.begin("anna")) {
			Product product = work.add(Samples.product(number));
			Order order = Samples.order(number, null, null, "30");
			for (int line = 1; line <= 3; line++)
				order.getLines().add(Samples.line(line, product, "10"));
			work.add(order);
			work.commit();
		}
		// the full stop tells a whole line from one that the kill cut short
		System.out.println(number + ".");
	}
}
