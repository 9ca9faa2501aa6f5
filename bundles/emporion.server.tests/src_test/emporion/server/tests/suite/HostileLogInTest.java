package emporion.server.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.account.Base32;
import emporion.platform.account.ChangePasswordOperation;
import emporion.platform.account.ChangeSecurityPolicyOperation;
import emporion.platform.account.CloseSessionOperation;
import emporion.platform.account.ListSessionsOperation;
import emporion.platform.account.LogInRequest;
import emporion.platform.account.ResetPasswordOperation;
import emporion.platform.account.SecondFactorSetUp;
import emporion.platform.account.SecurityPolicy;
import emporion.platform.account.SessionInfo;
import emporion.platform.account.SetAccountActiveOperation;
import emporion.platform.account.SetUpSecondFactorOperation;
import emporion.platform.account.Totp;
import emporion.platform.account.UnlockAccountOperation;
import emporion.platform.model.PlatformFactory;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.server.security.SecurityLogList;
import emporion.platform.server.security.Verification;
import emporion.platform.session.Registers;
import emporion.platform.session.RepositorySession;
import emporion.platform.session.ServerLogIn;
import emporion.platform.wire.ServerDoor;
import emporion.platform.wire.WireFormat;
import emporion.testing.memory.SettableClock;
import emporion.testing.server.TestClient;
import emporion.testing.server.TestServer;

/** Attacks on the door: guessing, coming in twice with one code, staying after being shown out, and covering the traces. */
class HostileLogInTest extends SuiteTest {

	private static final Duration SECONDS = Duration.ofSeconds(20);

	/** Guesses of the tests before are forgotten. */
	@BeforeEach
	void later() {
		((SettableClock) server().runtime().clock()).advance(Duration.ofMinutes(30));
	}

	@Test
	void bruteForceIsStoppedWhetherTheNameExistsOrNot() {
		server().createUsers("victor");
		List<String> known = guesses("victor", 8);
		assertThat(known).isEqualTo(guesses("no.such.user", 8));
		assertThat(known).startsWith("PLT-030", "PLT-030", "PLT-030", "PLT-030", "PLT-030").endsWith("PLT-041", "PLT-041", "PLT-041");
		assertThat(codeOf(server().logIn("victor", TestServer.PASSWORD))).as("the right password while locked").isEqualTo("PLT-041");
		server().operations(TestServer.ADMIN).run(new UnlockAccountOperation("victor")).orElseThrow();
		assertThat(server().logIn("victor", TestServer.PASSWORD).isDone()).isTrue();
		assertThat(server().client("anna").repository().isOpen()).as("others come in from the same address meanwhile").isTrue();
	}

	@Test
	void theTimeOfAnAnswerDoesNotTellWhetherANameExists() {
		server().createUsers("tim");
		List<Long> known = new ArrayList<>();
		List<Long> unknown = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			known.add(nanos("tim"));
			unknown.add(nanos("nobody.at.all"));
		}
		double ratio = (double) median(known) / median(unknown);
		assertThat(ratio).as("%s against %s", known, unknown).isBetween(0.33, 3.0);
		server().operations(TestServer.ADMIN).run(new UnlockAccountOperation("tim")).orElseThrow();
	}

	@Test
	void aCodeIsGoodOnceAndRecoveryCodesToo() {
		server().createUsers("olga");
		SecureRandom random = new SecureRandom();
		String secret = SecondFactorSetUp.newSecret(random);
		List<String> spare = SecondFactorSetUp.newRecoveryCodes(random);
		server().operations("olga").run(new SetUpSecondFactorOperation(TestServer.PASSWORD, new SecondFactorSetUp(secret, code(secret, -1), spare)))
				.orElseThrow();
		LogInRequest request = LogInRequest.of("olga", TestServer.PASSWORD, "test");
		assertThat(codeOf(server().logIn(request))).isEqualTo("PLT-042");
		assertThat(codeOf(server().logIn(request.withCode(code(secret, -1))))).as("seen at the set-up").isEqualTo("PLT-043");
		assertThat(server().logIn(request.withCode(code(secret, 0))).isDone()).isTrue();
		assertThat(codeOf(server().logIn(request.withCode(code(secret, 0))))).as("looked over the shoulder").isEqualTo("PLT-043");
		assertThat(server().logIn(request.withCode(spare.getFirst())).isDone()).isTrue();
		assertThat(codeOf(server().logIn(request.withCode(spare.getFirst())))).isEqualTo("PLT-043");
	}

	@Test
	void thePasswordAloneOpensNoRawSession() {
		assertThat(codeOf(RepositorySession.connect(server().endpoint(), "anna", TestServer.PASSWORD.toCharArray(), server().models(),
				new WireFormat()))).isEqualTo("PLT-030");
		ServerLogIn first = server().logIn(LogInRequest.of("anna", TestServer.PASSWORD, "test")).orElseThrow();
		assertThat(codeOf(RepositorySession.connect(server().endpoint(), "anna", first.answer().ticket().toCharArray(), server().models(),
				new WireFormat()))).as("a ticket used before").isEqualTo("PLT-030");
		// The server closes it before it answers; the client waits in vain.
		assertThatThrownBy(() -> RepositorySession.connect(server().endpoint(), "anna", connector -> {
			try (TestClient other = server().client("bogdan")) {
				return ServerDoor.logIn(other.repository().connector(), LogInRequest.of("anna", TestServer.PASSWORD, "test"), SECONDS)
						.map(answer -> answer.ticket().toCharArray());
			}
		}, server().models(), new WireFormat())).as("a ticket of another connection").isInstanceOf(RuntimeException.class);
		first.repository().close();
	}

	@Test
	void aPasswordThatMustBeChangedOpensNothingElse() {
		server().createUsers("rita");
		server().operations(TestServer.ADMIN).run(new ResetPasswordOperation("rita", "battery staple horse")).orElseThrow();
		LogInRequest request = LogInRequest.of("rita", "battery staple horse", "test");
		assertThat(codeOf(server().logIn(request))).isEqualTo("PLT-045");
		assertThat(codeOf(RepositorySession.connect(server().endpoint(), "rita", "battery staple horse".toCharArray(), server().models(),
				new WireFormat()))).isEqualTo("PLT-030");
		assertThat(codeOf(server().logIn(request.withNewPassword("battery staple horse")))).isEqualTo("PLT-065");
		ServerLogIn in = server().logIn(request.withNewPassword("purple staple tractor")).orElseThrow();
		assertThat(answers(in.repository())).isTrue();
		in.repository().close();
	}

	@Test
	void aClosedSessionIsToldAndGoesOnNoMore() {
		server().createUsers("kate");
		ServerLogIn in = server().logIn(LogInRequest.of("kate", TestServer.PASSWORD, "9.9")).orElseThrow();
		List<Problem> told = new CopyOnWriteArrayList<>();
		ServerDoor door = new ServerDoor(in.repository().connector(), SECONDS);
		door.onEnded(told::add);
		SessionInfo own = door.operations().run(new ListSessionsOperation()).orElseThrow().sessions().getFirst();
		assertThat(own.login()).isEqualTo("kate");
		assertThat(own.own()).isTrue();
		assertThat(own.clientVersion()).isEqualTo("9.9");
		assertThat(own.address()).isEqualTo("127.0.0.1");
		assertThat(codeOf(server().client("bogdan").operations().run(new CloseSessionOperation(own.id())))).as("another's").isEqualTo("PLT-070");
		server().operations(TestServer.ADMIN).run(new CloseSessionOperation(own.id())).orElseThrow();
		await().atMost(SECONDS).untilAsserted(() -> assertThat(told).containsExactly(Problem.error("PLT-047", TestServer.ADMIN)));
		assertThat(answers(in.repository())).isFalse();
		assertThatThrownBy(() -> door.operations().run(new ListSessionsOperation()).orElseThrow())
				.isInstanceOfAny(ServerUnavailableException.class, IllegalStateException.class);
		assertThat(codeOf(server().logIn(LogInRequest.resuming("kate", in.answer().resumeToken(), "9.9")))).isEqualTo("PLT-047");
	}

	@Test
	void aBrokenLineIsTakenUpAgainByItsTokenOnly() {
		server().createUsers("resi");
		ServerLogIn in = server().logIn(LogInRequest.of("resi", TestServer.PASSWORD, "1")).orElseThrow();
		in.repository().close();
		assertThat(codeOf(server().logIn(LogInRequest.resuming("anna", in.answer().resumeToken(), "1")))).as("another's").isEqualTo("PLT-046");
		assertThat(codeOf(server().logIn(LogInRequest.resuming("resi", "guessed", "1")))).isEqualTo("PLT-046");
		ServerLogIn again = server().logIn(LogInRequest.resuming("resi", in.answer().resumeToken(), "1")).orElseThrow();
		assertThat(answers(again.repository())).isTrue();
		assertThat(codeOf(server().logIn(LogInRequest.resuming("resi", in.answer().resumeToken(), "1")))).as("used").isEqualTo("PLT-046");
		again.repository().close();
	}

	@Test
	void deactivatingAnAccountEndsItsSessionsAtOnce() {
		server().createUsers("gone");
		ServerLogIn in = server().logIn(LogInRequest.of("gone", TestServer.PASSWORD, "1")).orElseThrow();
		server().operations(TestServer.ADMIN).run(new SetAccountActiveOperation("gone", false)).orElseThrow();
		await().atMost(SECONDS).until(() -> !answers(in.repository()));
		assertThat(codeOf(server().logIn(LogInRequest.resuming("gone", in.answer().resumeToken(), "1")))).isEqualTo("PLT-048");
		assertThat(codeOf(server().logIn("gone", TestServer.PASSWORD))).isEqualTo("PLT-030");
	}

	@Test
	void anotherPasswordEndsTheOtherSessionsOfTheUser() {
		server().createUsers("paul");
		ServerLogIn stolen = server().logIn(LogInRequest.of("paul", TestServer.PASSWORD, "1")).orElseThrow();
		TestClient own = server().client("paul");
		own.operations().run(new ChangePasswordOperation(TestServer.PASSWORD, "purple staple tractor")).orElseThrow();
		await().atMost(SECONDS).until(() -> !answers(stolen.repository()));
		assertThat(own.operations().run(new ListSessionsOperation()).orElseThrow().sessions()).singleElement()
				.satisfies(session -> assertThat(session.own()).isTrue());
	}

	@Test
	void theLogIsReadByAdministratorsOnlyAndWrittenByNobody() {
		TestClient mallory = server().client("bogdan");
		PageRequest request = PageRequest.first(SecurityLogList.NAME, 10);
		assertThat(mallory.lists().page(request).isDone()).isFalse();
		assertThat(mallory.lists().count(request).isDone()).isFalse();
		assertThat(mallory.lists().describe(SecurityLogList.NAME).isDone()).isFalse();
		mallory.operations().run(new SetAccountActiveOperation("anna", false));
		CDOTransaction transaction = mallory.repository().openTransaction();
		Registers.add(transaction, PlatformFactory.eINSTANCE.createAccount());
		mallory.repository().save(transaction);
		await().atMost(SECONDS).untilAsserted(() -> assertThat(logged()).anyMatch(line -> line.startsWith("REFUSED bogdan 127.0.0.1 ")
				&& line.contains("SetAccountActiveOperation")).anyMatch(line -> line.startsWith("COMMIT_REFUSED bogdan 127.0.0.1") && line.contains("PLT-050"))
				.anyMatch(line -> line.startsWith("LOG_IN bogdan 127.0.0.1")));
		assertThatThrownBy(() -> transaction.createQuery("sql", "DELETE FROM emporion_security_log").getResult()).hasStackTraceContaining("not served");
		assertThat(server().runtime().repository().sqlNames().toString()).doesNotContain("security_log");
		assertThat(verified().intact()).isTrue();
	}

	@Test
	void changesByForceInTheDatabaseAreFound() throws SQLException {
		server().operations(TestServer.ADMIN).run(new UnlockAccountOperation("anna")).orElseThrow();
		Verification before = verified();
		assertThat(before.intact()).isTrue();
		force("UPDATE emporion_security_log SET login = 'nobody' WHERE seq = " + before.last());
		assertThat(verified().broken()).contains(before.last());
		force("UPDATE emporion_security_log SET login = 'admin' WHERE seq = " + before.last());
		assertThat(verified().intact()).as("put back").isTrue();
		assertThat(server().runtime().security().log().verify(Optional.of(before.head())).intact()).isTrue();
		assertThat(server().runtime().security().log().verify(Optional.of("0".repeat(63) + "1")).intact()).as("a head that never was").isFalse();
	}

	@Test
	void aFloodOfRefusalsIsCountedAndDoesNotHoldUpOthers() {
		TestClient mallory = server().client("bogdan");
		for (int i = 0; i < 300; i++)
			mallory.operations().run(new CloseSessionOperation("s-" + UUID.randomUUID()));
		await().atMost(SECONDS).untilAsserted(() -> assertThat(logged()).anyMatch(line -> line.contains("counted, not written one by one")));
		assertThat(logged().stream().filter(line -> line.startsWith("REFUSED bogdan") && line.contains("CloseSessionOperation")).count())
				.isLessThan(100);
		assertThat(verified().intact()).isTrue();
	}

	@Test
	void receiptsAreKeptAsLongAsThePolicySays() {
		server().operations(TestServer.ADMIN).run(new ChangeSecurityPolicyOperation(SecurityPolicy.STANDARD)).orElseThrow();
		server().createUsers("rosa");
		UUID id = UUID.randomUUID();
		ResetPasswordOperation operation = new ResetPasswordOperation("rosa", "battery staple horse");
		server().operations(TestServer.ADMIN).run(id, operation).orElseThrow();
		assertThat(server().operations(TestServer.ADMIN).run(id, operation).isDone()).as("answered from the receipt").isTrue();
		assertThat(codeOf(server().operations("anna").run(id, operation))).as("receipts of another user").isIn("PLT-003", "PLT-032", "PLT-240");
		assertThat(server().runtime().keepHouse()).as("all of them are of today").isZero();
		assertThat(server().operations(TestServer.ADMIN).run(id, operation).isDone()).isTrue();
	}

	private List<String> guesses(String login, int count) {
		List<String> codes = new ArrayList<>();
		for (int i = 0; i < count; i++)
			codes.add(codeOf(server().logIn(login, "wrong guess " + i)));
		return codes;
	}

	private long nanos(String login) {
		long begun = System.nanoTime();
		assertThat(codeOf(server().logIn(login, "wrong"))).isEqualTo("PLT-030");
		return System.nanoTime() - begun;
	}

	private static long median(List<Long> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}

	private String code(String secret, int steps) {
		return Totp.code(Base32.decode(secret), Totp.stepAt(server().runtime().clock().now()) + steps);
	}

	private static boolean answers(RepositorySession session) {
		try (ServerDoor door = new ServerDoor(session.connector(), Duration.ofSeconds(5))) {
			return door.operations().run(new ListSessionsOperation()).isDone();
		} catch (ServerUnavailableException e) {
			return false;
		}
	}

	private List<String> logged() {
		return server().lists(TestServer.ADMIN).page(PageRequest.first(SecurityLogList.NAME, 500)).orElseThrow().rows().stream()
				.map(HostileLogInTest::line).toList();
	}

	private static String line(Row row) {
		return String.join(" ", row.cells().subList(2, 8).stream().map(String::valueOf).toList());
	}

	private Verification verified() {
		return server().runtime().security().log().verify(Optional.empty());
	}

	private void force(String sql) throws SQLException {
		try (Connection connection = server().runtime().repository().ownTables().getConnection(); Statement statement = connection.createStatement()) {
			assertThat(statement.executeUpdate(sql)).isEqualTo(1);
		}
	}

	private static String codeOf(Outcome<?> outcome) {
		return outcome.isDone() ? "done" : outcome.problems().getFirst().code();
	}
}
