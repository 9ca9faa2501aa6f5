package emporion.platform.server.operation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.time.BusinessClock;
import emporion.platform.model.ModuleState;
import emporion.platform.model.NumberSeries;
import emporion.platform.model.OperationReceipt;
import emporion.platform.model.PlatformFactory;
import emporion.platform.operation.HotKey;
import emporion.platform.operation.Operation;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.Operations;
import emporion.platform.server.operation.InMemoryWorks;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.wire.WireFormat;

class OperationRunnerTest {

	record NoteOperation(String text) implements Operation<Noted> {
	}

	record Noted(String number) {
	}

	record OtherOperation(String text) implements Operation<Noted> {
	}

	record UntravellableOperation(Map<String, String> map) implements Operation<Noted> {
	}

	private record Handler<O extends Operation<Noted>>(Class<O> operation, BiFunction<O, OperationContext, Outcome<Noted>> does)
			implements OperationHandler<O, Noted> {
		@Override
		public Outcome<Noted> handle(O asked, OperationContext context) {
			return does.apply(asked, context);
		}
	}

	private static final BusinessClock CLOCK = new BusinessClock() {
		@Override
		public Instant now() {
			return Instant.parse("2026-06-01T08:00:00Z");
		}

		@Override
		public ZoneId zone() {
			return ZoneId.of("Europe/Warsaw");
		}
	};

	private final InMemoryWorks works = new InMemoryWorks();
	private final OperationRunner runner = new OperationRunner(works, CLOCK, new WireFormat(), new OpenGuard());
	private final AtomicInteger runs = new AtomicInteger();
	private final UUID id = UUID.randomUUID();

	@Test
	void whatAHandlerStagesIsCommittedWithAReceipt() {
		runner.add(noting());
		assertThat(runner.as("anna").run(id, new NoteOperation("a"))).isEqualTo(Outcome.done(new Noted("NT/2026/000001")));
		assertThat(works.all(ModuleState.class)).extracting(ModuleState::getModuleId).containsExactly("a");
		assertThat(works.all(OperationReceipt.class)).singleElement().satisfies(receipt -> {
			assertThat(receipt.getOperationId()).isEqualTo(id.toString());
			assertThat(receipt.getLogin()).isEqualTo("anna");
			assertThat(receipt.getOperation()).isEqualTo(NoteOperation.class.getName());
			assertThat(receipt.getDoneAt()).isEqualTo(CLOCK.now());
			assertThat(receipt.getOutcome()).isEqualTo("{\"done\":{\"number\":\"NT/2026/000001\"},\"warnings\":[]}");
		});
		assertThat(works.open).hasValue(0);
	}

	@Test
	void theSameIdAnswersTheFirstOutcomeAndDoesNothingTwice() {
		runner.add(noting());
		Operations door = runner.as("anna");
		Outcome<Noted> first = door.run(id, new NoteOperation("a"));
		assertThat(door.run(id, new NoteOperation("a"))).isEqualTo(first);
		assertThat(works.all(ModuleState.class)).hasSize(1);
	}

	@Test
	void aRepeatThatTheHandlerNowRefusesStillAnswersTheFirstOutcome() {
		runner.add(new Handler<>(NoteOperation.class, (asked, context) -> runs.getAndIncrement() == 0 ? note(asked.text(), context)
				: Outcome.refused(Problem.error("SAL-001"))));
		Outcome<Noted> first = runner.run("anna", id, new NoteOperation("a"));
		assertThat(runner.run("anna", id, new NoteOperation("a"))).isEqualTo(first);
		assertThat(runner.run("anna", UUID.randomUUID(), new NoteOperation("a")).problems()).containsExactly(Problem.error("SAL-001"));
	}

	@Test
	void anIdOfAnotherUserOrOperationIsRefused() {
		runner.add(noting());
		runner.add(new Handler<>(OtherOperation.class, (asked, context) -> note(asked.text(), context)));
		runner.run("anna", id, new NoteOperation("a"));
		assertThat(runner.run("olha", id, new NoteOperation("a")).problems()).containsExactly(Problem.error("PLT-003", id));
		assertThat(runner.run("anna", id, new OtherOperation("a")).problems()).containsExactly(Problem.error("PLT-003", id));
		assertThat(works.all(ModuleState.class)).hasSize(1);
	}

	@Test
	void ofTwoRunsWithOneIdAtOnceOnlyOneRuns() throws Exception {
		CountDownLatch inside = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		runner.add(new Handler<>(NoteOperation.class, (asked, context) -> {
			runs.incrementAndGet();
			inside.countDown();
			awaited(goOn);
			return note(asked.text(), context);
		}));
		CompletableFuture<Outcome<Noted>> first = CompletableFuture.supplyAsync(() -> runner.run("anna", id, new NoteOperation("a")));
		inside.await();
		AtomicInteger secondDone = new AtomicInteger();
		Thread second = Thread.ofPlatform().start(() -> {
			assertThat(runner.run("anna", id, new NoteOperation("a"))).isEqualTo(first.join());
			secondDone.incrementAndGet();
		});
		await().until(() -> second.getState() == Thread.State.WAITING);
		goOn.countDown();
		second.join();
		assertThat(secondDone).hasValue(1);
		assertThat(runs).hasValue(1);
	}

	@Test
	void anOperationThatOnlyLooksCommitsNothingAndLeavesNoReceipt() {
		runner.add(new Handler<>(NoteOperation.class, (asked, context) -> Outcome.done(new Noted("looked"))));
		assertThat(runner.run("anna", id, new NoteOperation("a")).isDone()).isTrue();
		assertThat(works.commits).hasValue(0);
		assertThat(works.all(OperationReceipt.class)).isEmpty();
	}

	@Test
	void aRefusalDropsWhatWasStaged() {
		runner.add(new Handler<>(NoteOperation.class, (asked, context) -> {
			note(asked.text(), context);
			return Outcome.refused(Problem.error("SAL-001").at("text"));
		}));
		assertThat(runner.run("anna", id, new NoteOperation("a")).problems()).containsExactly(Problem.error("SAL-001").at("text"));
		assertThat(works.all(ModuleState.class)).isEmpty();
		assertThat(works.all(NumberSeries.class)).isEmpty();
		assertThat(works.open).hasValue(0);
	}

	@Test
	void whatTheCommitRulesRefuseIsRefusedToTheCaller() {
		runner.add(noting());
		works.refusal = List.of(Problem.error("PRC-012", "x"));
		assertThat(runner.run("anna", id, new NoteOperation("a")).problems()).containsExactly(Problem.error("PRC-012", "x"));
		works.refusal = List.of();
		assertThat(runner.run("anna", id, new NoteOperation("a")).orElseThrow().number()).as("no gap").isEqualTo("NT/2026/000001");
	}

	@Test
	void aConflictRunsTheWholeOperationAgain() {
		runner.add(new Handler<>(NoteOperation.class, (asked, context) -> {
			runs.incrementAndGet();
			return note(asked.text(), context);
		}));
		works.conflictsToCome.set(3);
		assertThat(runner.run("anna", id, new NoteOperation("a")).isDone()).isTrue();
		assertThat(runs).hasValue(4);
		assertThat(works.all(ModuleState.class)).hasSize(1);
	}

	@Test
	void endlessConflictsEndInARefusal() {
		runner.add(noting());
		works.conflictsToCome.set(1000);
		assertThat(runner.run("anna", id, new NoteOperation("a")).problems()).containsExactly(Problem.error("PLT-004"));
		assertThat(works.open).hasValue(0);
	}

	@Test
	void aDefectIsAnsweredByTheNumberOfAnIncidentAndNothingElse() {
		runner.add(new Handler<>(NoteOperation.class, (asked, context) -> {
			throw new IllegalStateException("secret detail");
		}));
		assertThat(runner.run("anna", id, new NoteOperation("a")).problems()).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo("PLT-001");
			assertThat(problem.toString()).doesNotContain("secret").doesNotContain("IllegalState");
			assertThat(problem.arguments()).singleElement().asString().matches("[0-9a-f]{8}");
		});
		assertThat(works.open).hasValue(0);
	}

	@Test
	void unknownOperationsAreRefusedByName() {
		assertThat(runner.run("anna", id, new NoteOperation("a")).problems())
				.containsExactly(Problem.error("PLT-002", NoteOperation.class.getName()));
		assertThat(runner.run("anna", id, "java.lang.Runtime", "{}")).contains("PLT-002", "java.lang.Runtime");
	}

	@Test
	void whatComesOverTheWireIsReadStrictly() {
		runner.add(noting());
		String name = NoteOperation.class.getName();
		assertThat(runner.run("anna", id, name, "{\"text\":\"a\",\"admin\":true}")).contains("PLT-011", "admin");
		assertThat(runner.run("anna", id, name, "{\"text\":\"a\"}")).isEqualTo("{\"done\":{\"number\":\"NT/2026/000001\"},\"warnings\":[]}");
	}

	@Test
	void keysTakenInTheWrongOrderAreADefect() {
		runner.add(new Handler<>(NoteOperation.class, (asked, context) -> {
			context.nextNumber("NT", "", 2026);
			context.holding(List.of(new HotKey(HotKey.STOCK, "x")));
			return Outcome.done(new Noted("never"));
		}));
		assertThat(runner.run("anna", id, new NoteOperation("a")).problems()).extracting(Problem::code).containsExactly("PLT-001");
	}

	@Test
	void severalNumbersOfOneRunFollowEachOther() {
		runner.add(new Handler<>(NoteOperation.class, (asked, context) -> Outcome.done(new Noted(context.nextNumber("NT", "KRK", 2026) + " "
				+ context.nextNumber("NT", "KRK", 2026) + " " + context.nextNumber("WZ", "", 2027)))));
		assertThat(runner.run("anna", id, new NoteOperation("a")).orElseThrow().number())
				.isEqualTo("NT/KRK/2026/000001 NT/KRK/2026/000002 WZ/2027/000001");
		assertThat(runner.run("anna", UUID.randomUUID(), new NoteOperation("b")).orElseThrow().number())
				.isEqualTo("NT/KRK/2026/000003 NT/KRK/2026/000004 WZ/2027/000002");
	}

	@Test
	void eightWritersDrawNumbersWithoutGapsOrRepetition() throws Exception {
		runner.add(noting());
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Future<List<String>>> drawn = IntStream.range(0, 8).mapToObj(writer -> threads.submit(() -> IntStream.range(0, 200)
					.mapToObj(i -> runner.as("user" + writer).run(new NoteOperation(writer + "-" + i)).orElseThrow().number()).toList())).toList();
			List<String> numbers = new ArrayList<>();
			for (Future<List<String>> future : drawn)
				numbers.addAll(future.get());
			assertThat(numbers).containsExactlyInAnyOrderElementsOf(
					IntStream.rangeClosed(1, 1600).mapToObj(n -> String.format("NT/2026/%06d", n)).toList());
		}
	}

	@Test
	void aHandlerWhoseRecordsCannotTravelIsRefusedAtOnce() {
		assertThatThrownBy(() -> runner.add(new Handler<>(UntravellableOperation.class, (asked, context) -> null))).hasMessageContaining("map");
		runner.add(noting());
		assertThatThrownBy(() -> runner.add(noting())).hasMessageContaining("NoteOperation");
		assertThat(runner.names()).containsExactly(NoteOperation.class.getName());
	}

	private static Handler<NoteOperation> noting() {
		return new Handler<>(NoteOperation.class, (asked, context) -> note(asked.text(), context));
	}

	private static Outcome<Noted> note(String text, OperationContext context) {
		ModuleState note = PlatformFactory.eINSTANCE.createModuleState();
		note.setModuleId(text);
		context.work().add(note);
		return Outcome.done(new Noted(context.nextNumber("NT", "", context.clock().today().getYear()).text()));
	}

	private static void awaited(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
