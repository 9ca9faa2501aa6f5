package emporion.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;

import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.platform.operation.Operations;
import emporion.platform.server.runtime.SystemClock;
import emporion.testing.server.SampleCompany;
import emporion.testing.server.TestClient;
import emporion.testing.server.TestDatabase;
import emporion.testing.server.TestServer;

/**
 * What TLS costs: the orders of {@link OrderBench} from eight clients, by turns over TLS and over the library's plain TCP, which the
 * product does not have; and how long the shortest answer takes.
 */
final class TransportBench {

	private static final int CLIENTS = 8;
	private static final int TURNS = 3;
	private static final int PINGS = 5_000;
	private static final Duration WARM_UP = Duration.ofSeconds(6);
	private static final Duration MEASURED = Duration.ofSeconds(6);
	private static final String USER = "seller";

	private final Figures figures;

	TransportBench(Figures figures) {
		this.figures = figures;
	}

	void run() throws Exception {
		try (TestServer server = TestServer.start(TestDatabase.POSTGRESQL.newUrl(), new SystemClock())) {
			SampleCompany company = SampleCompany.found(server.operations(TestServer.ADMIN), BigDecimal.ZERO);
			List<Ref<Product>> products = OrderBench.stock(server.operations(TestServer.ADMIN), company);
			server.createUsers(USER);
			TestClient client = server.client(USER);
			int plainPort = PlainClient.openDoor(server);
			try (PlainClient plain = new PlainClient(plainPort, USER)) {
				Pace.medianMillis(PINGS, () -> client.door().ping());
				Pace.medianMillis(PINGS, () -> plain.door().ping());
				figures.put("ping.ms", Pace.medianMillis(PINGS, () -> client.door().ping()));
				figures.put("ping.plain.ms", Pace.medianMillis(PINGS, () -> plain.door().ping()));
			}
			overTls(server, company, products, WARM_UP);
			overPlainTcp(plainPort, company, products, WARM_UP);
			double tls = 0;
			double plain = 0;
			for (int turn = 0; turn < TURNS; turn++) {
				tls += overTls(server, company, products, MEASURED) / TURNS;
				plain += overPlainTcp(plainPort, company, products, MEASURED) / TURNS;
			}
			figures.put("orders.8clients.tls.perSecond", tls);
			figures.put("orders.8clients.plain.perSecond", plain);
			figures.put("tls.cost.percent", 100 * (1 - tls / plain));
		}
	}

	private static double overTls(TestServer server, SampleCompany company, List<Ref<Product>> products, Duration time)
			throws InterruptedException, ExecutionException {
		List<TestClient> open = new ArrayList<>();
		try {
			for (int number = 0; number < CLIENTS; number++)
				open.add(server.client(USER));
			return perSecond(open.stream().map(TestClient::operations).toList(), company, products, time);
		} finally {
			open.forEach(TestClient::close);
		}
	}

	private static double overPlainTcp(int port, SampleCompany company, List<Ref<Product>> products, Duration time)
			throws InterruptedException, ExecutionException, IOException {
		List<PlainClient> open = new ArrayList<>();
		try {
			for (int number = 0; number < CLIENTS; number++)
				open.add(new PlainClient(port, USER));
			return perSecond(open.stream().map(client -> client.door().operations()).toList(), company, products, time);
		} finally {
			open.forEach(PlainClient::close);
		}
	}

	private static double perSecond(List<Operations> clients, SampleCompany company, List<Ref<Product>> products, Duration time)
			throws InterruptedException, ExecutionException {
		List<Pace.Work> workers = new ArrayList<>();
		for (Operations operations : clients)
			workers.add(OrderBench.order(operations, company, products, new Random(workers.size())));
		return Pace.perSecond(workers, time);
	}
}
