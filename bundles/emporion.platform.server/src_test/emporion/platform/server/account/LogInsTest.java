package emporion.platform.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.account.Base32;
import emporion.platform.account.ChangePasswordOperation;
import emporion.platform.account.ChangeSecurityPolicyOperation;
import emporion.platform.account.CreateAccountOperation;
import emporion.platform.account.LogInRequest;
import emporion.platform.account.RemoveSecondFactorOperation;
import emporion.platform.account.RequireSecondFactorOperation;
import emporion.platform.account.ResetPasswordOperation;
import emporion.platform.account.ResetSecondFactorOperation;
import emporion.platform.account.SecondFactorSetUp;
import emporion.platform.account.SecurityPolicy;
import emporion.platform.account.SetAccountActiveOperation;
import emporion.platform.account.SetUpSecondFactorOperation;
import emporion.platform.account.Totp;
import emporion.platform.account.UnlockAccountOperation;
import emporion.platform.model.Credential;
import emporion.platform.server.account.LogIns.Accepted;
import emporion.platform.server.operation.InMemoryWorks;
import emporion.platform.server.operation.internal.OpenGuard;
import emporion.platform.server.operation.internal.OperationRunner;
import emporion.platform.wire.WireFormat;

class LogInsTest {

	private static final String PASSWORD = "correct horse";
	private static final String OTHER = "battery staple";
	private static final Origin DESK = new Origin("10.0.0.7", Origin.Door.CLIENT);
	private static final Origin ATTACKER = new Origin("203.0.113.9", Origin.Door.CLIENT);

	private final InMemoryWorks works = new InMemoryWorks();
	private final SteppingClock clock = new SteppingClock();
	private final Accounts accounts = new Accounts(works, clock);
	private final OperationRunner runner = new OperationRunner(works, clock, new WireFormat(), new OpenGuard());
	private final List<String> told = new ArrayList<>();
	private final Set<String> seenBefore = new HashSet<>();
	private final LogIns logIns = accounts.logIns(new LogIns.Witness() {
		@Override
		public synchronized void accepted(String login, Origin origin, String clientVersion) {
			told.add(login + " in");
		}

		@Override
		public synchronized void refused(String login, Origin origin, Problem problem) {
			told.add(login + " " + problem.code());
		}

		@Override
		public boolean knows(String login, String address) {
			return seenBefore.contains(login + "@" + address);
		}
	});

	@BeforeEach
	void begin() {
		accounts.handlers().forEach(runner::add);
		accounts.createFirstAdministrator(Optional.of("the first one"), announced -> {
		});
		runner.as("admin").run(new CreateAccountOperation("anna", "Anna Żak", "pl", false, PASSWORD)).orElseThrow();
	}

	@Test
	void whoeverShowsTheRightPasswordIsLetIn() {
		assertThat(tried("anna", PASSWORD, DESK)).isEqualTo(Outcome.done(new Accepted("anna", "Anna Żak", "pl", false)));
		assertThat(tried("admin", "the first one", DESK).orElseThrow().administrator()).isTrue();
		assertThat(told).containsExactly("anna in", "admin in");
	}

	@Test
	void unknownNamesWrongPasswordsAndInactiveAccountsAreAnsweredAlikeAndWaitAlike() {
		runner.as("admin").run(new CreateAccountOperation("olha", "Olha", "uk", false, PASSWORD)).orElseThrow();
		runner.as("admin").run(new SetAccountActiveOperation("olha", false)).orElseThrow();
		List<List<String>> answers = new ArrayList<>();
		int address = 1;
		for (String[] guess : new String[][] { { "anna", "wrong" }, { "nobody", PASSWORD }, { "olha", PASSWORD }, { "system", "" } }) {
			List<String> answer = new ArrayList<>();
			for (int i = 0; i < 7; i++)
				answer.add(tried(guess[0], guess[1], new Origin("198.51.100." + address, Origin.Door.CLIENT)).problems().toString());
			answers.add(answer);
			address++;
		}
		assertThat(answers).containsOnly(answers.getFirst());
		assertThat(answers.getFirst()).containsExactly("[PLT-030]", "[PLT-030]", "[PLT-030]", "[PLT-030]", "[PLT-030]", "[PLT-041 [15]]",
				"[PLT-041 [15]]");
	}

	@Test
	void theWaitDoublesToItsLimitAndTheRightPasswordDoesNotShortenIt() {
		for (int i = 0; i < 4; i++)
			assertCode("PLT-030", tried("anna", "wrong", ATTACKER));
		List<Long> waits = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			assertCode("PLT-030", tried("anna", "wrong", ATTACKER));
			Problem locked = tried("anna", PASSWORD, ATTACKER).problems().getFirst();
			assertThat(locked.code()).isEqualTo("PLT-041");
			waits.add(Long.valueOf(locked.arguments().getFirst()));
			clock.advance(Duration.ofSeconds(waits.getLast()));
		}
		// 15 s · 2ⁿ up to 15 min; each quarter of an hour one failure is forgotten
		assertThat(waits).startsWith(15L, 30L, 60L, 120L, 240L, 480L).allMatch(wait -> wait <= 900);
		assertThat(tried("anna", PASSWORD, ATTACKER).isDone()).as("once it is over").isTrue();
	}

	@Test
	void guessingFromElsewhereDoesNotLockOutWhoIsKnownHere() {
		assertThat(tried("admin", "the first one", DESK).isDone()).isTrue();
		for (int host = 1; host <= 40; host++)
			tried("admin", "wrong", new Origin("203.0.113." + host, Origin.Door.CLIENT));
		assertCode("PLT-041", tried("admin", "the first one", new Origin("203.0.113.200", Origin.Door.CLIENT)));
		assertThat(tried("admin", "the first one", DESK).isDone()).as("from where she always comes").isTrue();
		seenBefore.add("admin@10.0.0.8");
		assertThat(tried("admin", "the first one", new Origin("10.0.0.8", Origin.Door.CLIENT)).isDone()).as("known from before the start").isTrue();
	}

	@Test
	void manyNamesFromOneAddressMakeTheAddressWait() {
		for (int i = 1; i <= 20; i++)
			assertCode("PLT-030", tried("name" + i, "wrong", ATTACKER));
		assertCode("PLT-041", tried("name21", "wrong", ATTACKER));
		assertCode("PLT-041", tried("anna", PASSWORD, ATTACKER));
		assertThat(tried("anna", PASSWORD, DESK).isDone()).isTrue();
		clock.advance(Duration.ofMinutes(5));
		assertThat(tried("anna", PASSWORD, ATTACKER).isDone()).isTrue();
	}

	@Test
	void oneHouseholdOfIpv6IsOneAddress() {
		for (int i = 1; i <= 20; i++)
			tried("name" + i, "wrong", new Origin("2001:db8:1:2::" + i, Origin.Door.CLIENT));
		assertCode("PLT-041", tried("anna", PASSWORD, new Origin("2001:db8:1:2:ffff::1", Origin.Door.CLIENT)));
		assertThat(tried("anna", PASSWORD, new Origin("2001:db8:1:3::1", Origin.Door.CLIENT)).isDone()).isTrue();
	}

	@Test
	void guessesAtOnceAreCountedBeforeTheyAreAnswered() throws Exception {
		List<Callable<Outcome<Accepted>>> guesses = new ArrayList<>();
		for (int i = 0; i < 40; i++)
			guesses.add(() -> tried("anna", "wrong", ATTACKER));
		try (ExecutorService many = Executors.newFixedThreadPool(8)) {
			List<String> codes = new ArrayList<>();
			for (Future<Outcome<Accepted>> answer : many.invokeAll(guesses))
				codes.add(answer.get().problems().getFirst().code());
			assertThat(codes).filteredOn("PLT-030"::equals).hasSize(5);
			assertThat(codes).filteredOn("PLT-041"::equals).hasSize(35);
		}
	}

	@Test
	void anAdministratorUnlocks() {
		for (int i = 0; i < 6; i++)
			tried("anna", "wrong", DESK);
		assertThat(accounts.lockedUntil("anna")).contains(clock.now().plusSeconds(15));
		assertCode("PLT-041", tried("anna", PASSWORD, DESK));
		assertCode("PLT-032", runner.as("anna").run(new UnlockAccountOperation("anna")));
		runner.as("admin").run(new UnlockAccountOperation("anna")).orElseThrow();
		assertThat(accounts.lockedUntil("anna")).isEmpty();
		assertThat(tried("anna", PASSWORD, DESK).isDone()).isTrue();
	}

	@Test
	void consoleAndClientCountTogether() {
		for (int i = 0; i < 5; i++)
			tried("anna", "wrong", new Origin(DESK.address(), Origin.Door.CONSOLE));
		assertCode("PLT-041", tried("anna", PASSWORD, DESK));
	}

	@Test
	void aResetPasswordIsGoodForNothingButAnOwnOne() {
		runner.as("admin").run(new ResetPasswordOperation("anna", OTHER)).orElseThrow();
		assertCode("PLT-045", tried("anna", OTHER, DESK));
		LogInRequest request = LogInRequest.of("anna", OTHER, "1");
		assertCode("PLT-033", logIns.logIn(request.withNewPassword("short"), DESK));
		assertCode("PLT-065", logIns.logIn(request.withNewPassword(OTHER), DESK));
		assertCode("PLT-065", logIns.logIn(request.withNewPassword(PASSWORD), DESK));
		assertThat(logIns.logIn(request.withNewPassword("purple tractor"), DESK).isDone()).isTrue();
		assertThat(tried("anna", "purple tractor", DESK).isDone()).isTrue();
		assertCode("PLT-030", tried("anna", OTHER, DESK));
	}

	@Test
	void nobodyResetsTheirOwnPasswordOrShutsThemselvesOut() {
		assertCode("PLT-062", runner.as("admin").run(new ResetPasswordOperation("admin", OTHER)));
		assertCode("PLT-062", runner.as("admin").run(new SetAccountActiveOperation("admin", false)));
		assertCode("PLT-062", runner.as("admin").run(new ResetSecondFactorOperation("admin")));
	}

	@Test
	void guessingThePasswordInAnOpenSessionIsCountedToo() {
		for (int i = 0; i < 5; i++)
			assertCode("PLT-035", runner.as("anna").run(new ChangePasswordOperation("wrong", OTHER)));
		assertCode("PLT-041", runner.as("anna").run(new ChangePasswordOperation(PASSWORD, OTHER)));
		assertThat(tried("anna", PASSWORD, DESK).isDone()).as("the door is another matter").isTrue();
	}

	@Test
	void aCodeIsAskedAndIsGoodOnce() {
		SecondFactorSetUp setUp = setUp();
		runner.as("anna").run(new SetUpSecondFactorOperation(PASSWORD, setUp)).orElseThrow();
		assertCode("PLT-042", tried("anna", PASSWORD, DESK));
		LogInRequest request = LogInRequest.of("anna", PASSWORD, "1");
		assertCode("PLT-043", logIns.logIn(request.withCode(setUp.code()), DESK));
		clock.advance(Duration.ofSeconds(30));
		String code = code(setUp);
		assertThat(logIns.logIn(request.withCode(code), DESK).isDone()).isTrue();
		assertCode("PLT-043", logIns.logIn(request.withCode(code), DESK));
		clock.advance(Duration.ofSeconds(60));
		String late = code(setUp);
		clock.advance(Duration.ofSeconds(30));
		assertThat(logIns.logIn(request.withCode(late), DESK).isDone()).as("a telephone that is 30 s late").isTrue();
		assertCode("PLT-030", logIns.logIn(LogInRequest.of("anna", "wrong", "1").withCode(code(setUp)), DESK));
	}

	@Test
	void oneCodeAtOnceLetsOneIn() throws Exception {
		SecondFactorSetUp setUp = setUp();
		runner.as("anna").run(new SetUpSecondFactorOperation(PASSWORD, setUp)).orElseThrow();
		clock.advance(Duration.ofSeconds(30));
		LogInRequest request = LogInRequest.of("anna", PASSWORD, "1").withCode(code(setUp));
		try (ExecutorService many = Executors.newFixedThreadPool(4)) {
			List<Callable<Outcome<Accepted>>> all = List.of(() -> logIns.logIn(request, DESK), () -> logIns.logIn(request, DESK),
					() -> logIns.logIn(request, DESK), () -> logIns.logIn(request, DESK));
			int in = 0;
			for (Future<Outcome<Accepted>> answer : many.invokeAll(all))
				in += answer.get().isDone() ? 1 : 0;
			assertThat(in).isEqualTo(1);
		}
	}

	@Test
	void codesAreNotGuessed() {
		SecondFactorSetUp setUp = setUp();
		runner.as("anna").run(new SetUpSecondFactorOperation(PASSWORD, setUp)).orElseThrow();
		clock.advance(Duration.ofSeconds(30));
		String right = code(setUp);
		LogInRequest request = LogInRequest.of("anna", PASSWORD, "1");
		for (int i = 0; i < 5; i++)
			assertCode("PLT-043", logIns.logIn(request.withCode(right.equals("00000" + i) ? "999999" : "00000" + i), ATTACKER));
		assertCode("PLT-041", logIns.logIn(request.withCode(right), ATTACKER));
	}

	@Test
	void recoveryCodesAreKeptAsHashesAndGoodOnceEach() {
		SecondFactorSetUp setUp = setUp();
		runner.as("anna").run(new SetUpSecondFactorOperation(PASSWORD, setUp)).orElseThrow();
		String kept = works.all(Credential.class).stream().filter(one -> one.getLogin().equals("anna")).findFirst().orElseThrow().getRecoveryHashes();
		assertThat(kept.split(" ")).hasSize(10).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
		LogInRequest request = LogInRequest.of("anna", PASSWORD, "1");
		String spare = setUp.recoveryCodes().getFirst();
		assertThat(logIns.logIn(request.withCode(spare.toLowerCase().replace('-', ' ')), DESK).isDone()).isTrue();
		assertCode("PLT-043", logIns.logIn(request.withCode(spare), DESK));
		assertThat(logIns.logIn(request.withCode(setUp.recoveryCodes().getLast()), DESK).isDone()).isTrue();
	}

	@Test
	void whereItIsDemandedASecondFactorIsSetUpAtTheDoor() {
		runner.as("admin").run(new RequireSecondFactorOperation("anna", true)).orElseThrow();
		assertCode("PLT-044", tried("anna", PASSWORD, DESK));
		LogInRequest request = LogInRequest.of("anna", PASSWORD, "1");
		SecondFactorSetUp setUp = setUp();
		assertCode("PLT-043", logIns.logIn(request.withSecondFactor(new SecondFactorSetUp(setUp.secret(), "12345", setUp.recoveryCodes())), DESK));
		assertThat(logIns.logIn(request.withSecondFactor(setUp), DESK).isDone()).isTrue();
		assertCode("PLT-042", tried("anna", PASSWORD, DESK));
		assertCode("PLT-068", runner.as("anna").run(new RemoveSecondFactorOperation(PASSWORD)));
		runner.as("admin").run(new ResetSecondFactorOperation("anna")).orElseThrow();
		assertCode("PLT-044", tried("anna", PASSWORD, DESK));
	}

	@Test
	void theWholeOfARoleIsAskedForASecondFactor() {
		runner.as("admin").run(new ChangeSecurityPolicyOperation(SecurityPolicy.STANDARD.withSecondFactorRoles(List.of(Accounts.ADMINISTRATOR)))).orElseThrow();
		Accounts restarted = new Accounts(works, clock);
		LogIns door = restarted.logIns(new LogIns.Witness() {
			@Override
			public void accepted(String login, Origin origin, String clientVersion) {
				told.add(login);
			}

			@Override
			public void refused(String login, Origin origin, Problem problem) {
				told.add(login);
			}

			@Override
			public boolean knows(String login, String address) {
				return false;
			}
		});
		assertCode("PLT-044", door.logIn(LogInRequest.of("admin", "the first one", "1"), DESK));
		assertThat(door.logIn(LogInRequest.of("anna", PASSWORD, "1"), DESK).isDone()).isTrue();
	}

	private SecondFactorSetUp setUp() {
		SecureRandom random = new SecureRandom();
		String secret = SecondFactorSetUp.newSecret(random);
		return new SecondFactorSetUp(secret, Totp.code(Base32.decode(secret), Totp.stepAt(clock.now())), SecondFactorSetUp.newRecoveryCodes(random));
	}

	private String code(SecondFactorSetUp setUp) {
		return Totp.code(Base32.decode(setUp.secret()), Totp.stepAt(clock.now()));
	}

	private Outcome<Accepted> tried(String login, String password, Origin origin) {
		return logIns.logIn(LogInRequest.of(login, password, "1"), origin);
	}

	private static void assertCode(String code, Outcome<?> outcome) {
		assertThat(outcome.isDone()).as("done: %s", outcome).isFalse();
		assertThat(outcome.problems()).extracting(Problem::code).containsExactly(code);
	}
}
