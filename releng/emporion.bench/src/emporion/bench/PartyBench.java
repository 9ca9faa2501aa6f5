package emporion.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import emporion.crm.ImportPartiesOperation;
import emporion.crm.PartyData;
import emporion.crm.model.PartyKind;
import emporion.platform.operation.Operations;
import emporion.platform.query.Lists;
import emporion.platform.query.PageRequest;
import emporion.platform.server.runtime.SystemClock;
import emporion.testing.server.SampleCompany;
import emporion.testing.server.TestClient;
import emporion.testing.server.TestDatabase;
import emporion.testing.server.TestServer;

/** The list of 100 000 parties as a client sees it over TCP: the first 80 by name, and the first 80 that a word of a name finds. */
final class PartyBench {

	private static final int PARTIES = 100_000;
	private static final int AT_ONCE = 1000;
	private static final int ROWS = 80;
	private static final int TIMES = 60;
	private static final List<String> FIRST = List.of("Auto", "Bud", "Agro", "Elektro", "Termo", "Hydro", "Stal", "Drew", "Eko", "Inter");
	private static final List<String> SECOND = List.of("mat", "trans", "bet", "pol", "mix", "tech", "serwis", "system", "max", "lux");

	private final Figures figures;

	PartyBench(Figures figures) {
		this.figures = figures;
	}

	void run() throws Exception {
		try (TestServer server = TestServer.start(TestDatabase.POSTGRESQL.newUrl(), new SystemClock())) {
			SampleCompany.found(server.operations(TestServer.ADMIN), BigDecimal.ZERO);
			server.createUsers("seller");
			fill(server.operations("seller"));
			try (TestClient client = server.client("seller")) {
				Lists lists = client.lists();
				PageRequest first = PageRequest.first("crm.parties", ROWS);
				Pace.medianMillis(TIMES, () -> lists.page(first).orElseThrow());
				figures.put("parties.firstPage.ms", Pace.medianMillis(TIMES, () -> lists.page(first).orElseThrow()));
				Random random = new Random(1);
				figures.put("parties.search.ms", Pace.medianMillis(TIMES,
						() -> lists.page(first.searching("trans " + random.nextInt(PARTIES))).orElseThrow()));
			}
		}
	}

	private static void fill(Operations operations) {
		long begun = System.nanoTime();
		Random random = new Random(7);
		for (int done = 0; done < PARTIES; done += AT_ONCE) {
			int from = done;
			operations.run(new ImportPartiesOperation(IntStream.range(from, from + AT_ONCE).mapToObj(number -> party(number, random)).toList()))
					.orElseThrow();
		}
		System.out.printf("%d parties in %d s%n", PARTIES, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
	}

	private static PartyData party(int number, Random random) {
		String name = FIRST.get(random.nextInt(FIRST.size())) + SECOND.get(random.nextInt(SECOND.size())) + " " + number;
		return PartyData.customer(PartyKind.PERSON, name, "PL", "");
	}
}
