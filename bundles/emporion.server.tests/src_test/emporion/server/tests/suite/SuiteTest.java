package emporion.server.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.Reading;
import emporion.platform.server.operation.CommittableWork;
import emporion.testing.memory.SettableClock;
import emporion.testing.server.SampleCompany;
import emporion.testing.server.TestDatabase;
import emporion.testing.server.TestServer;

/**
 * Runs a class of tests on either database. The tests of a class share one server with the sample company, so each works with documents
 * and products of its own.
 */
@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.class)
@TestInstance(Lifecycle.PER_CLASS)
abstract class SuiteTest {

	static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	@Parameter
	private TestDatabase database;
	private TestServer server;
	private SampleCompany company;

	@BeforeParameterizedClassInvocation
	void start() {
		server = TestServer.start(database.newUrl(), SettableClock.at(TODAY));
		company = SampleCompany.found(server.operations(TestServer.ADMIN), BigDecimal.valueOf(stock()));
		server.createUsers("anna", "bogdan");
	}

	@AfterParameterizedClassInvocation
	void stop() {
		server.close();
	}

	/** @return pieces of every product in the warehouse at the beginning */
	long stock() {
		return 100;
	}

	TestServer server() {
		return server;
	}

	SampleCompany company() {
		return company;
	}

	/** Looks into the repository. */
	<T> T reading(Function<Reading, T> question) {
		try (CommittableWork work = server.runtime().repository().begin("anna")) {
			return question.apply(work);
		}
	}

	static void assertRefused(Outcome<?> outcome, Problem... problems) {
		assertThat(outcome.isDone()).as("done: %s", outcome).isFalse();
		assertThat(outcome.problems()).containsExactly(problems);
	}

	/** The refusal without its arguments: code and field. */
	static void assertRefused(Outcome<?> outcome, String code, String field) {
		assertThat(outcome.isDone()).as("done: %s", outcome).isFalse();
		assertThat(outcome.problems()).extracting(problem -> problem.code() + " at " + problem.field().orElse("-"))
				.isEqualTo(List.of(code + " at " + field));
	}
}
