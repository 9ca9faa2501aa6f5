package emporion.server.tests.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.repository.Dialect;
import emporion.platform.server.repository.RepositoryHost;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;
import emporion.sales.model.SalesPackage;

/** The server is killed without warning in the middle of many commits. */
abstract class CrashContract {

	private static final int COMMITS_BEFORE_THE_KILL = 300;

	abstract Dialect dialect();

	@Test
	void everyAcknowledgedCommitSurvivesAKillAndNoneIsHalfThere() throws IOException, InterruptedException {
		assertThatNothingIsLost(Repositories.newDatabase(dialect()), 0, COMMITS_BEFORE_THE_KILL);
	}

	/** @param rest milliseconds between the start of the server and its first order */
	static void assertThatNothingIsLost(String url, long rest, int commitsBeforeTheKill) throws IOException, InterruptedException {
		List<String> acknowledged = killWhileItWrites(url, rest, commitsBeforeTheKill);
		assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(commitsBeforeTheKill);
		try (RepositoryHost host = Repositories.start(url, List.of(), List.of()); CommittableWork work = host.begin("anna")) {
			for (String number : acknowledged)
				assertThat(work.findBy(Order.class, SalesPackage.Literals.ORDER__DOCUMENT_NUMBER, number)).as(number).singleElement()
						.satisfies(order -> assertThat(order.getLines()).extracting(OrderLine::getLine).containsExactly(1, 2, 3));
			List<Order> all = work.findBy(Order.class, SalesPackage.Literals.ORDER__CUSTOMER, null);
			assertThat(all).hasSizeGreaterThanOrEqualTo(acknowledged.size());
			assertThat(all).allSatisfy(order -> assertThat(order.getLines()).hasSize(3));
			Order next = work.add(Samples.order("after", null, null, "1"));
			assertThat(all).extracting(order -> work.refOf(order).id()).as("numbers are not given out twice")
					.doesNotContain(work.refOf(next).id());
			work.commit();
		}
	}

	private static List<String> killWhileItWrites(String url, long rest, int commits) throws IOException, InterruptedException {
		Process server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), OrderWriter.class.getName(), url, Long.toString(rest))
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		List<String> acknowledged = new ArrayList<>();
		// by the handle, because the process's own method closes the pipe, and with it what was acknowledged last
		try (BufferedReader lines = server.inputReader()) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.matches("ZA/\\d+\\."))
					acknowledged.add(line.substring(0, line.length() - 1));
				if (acknowledged.size() == commits)
					server.toHandle().destroyForcibly();
			}
		} finally {
			server.destroyForcibly().waitFor();
		}
		return acknowledged;
	}
}
