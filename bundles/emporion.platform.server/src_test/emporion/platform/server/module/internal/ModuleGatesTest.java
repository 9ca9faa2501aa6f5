package emporion.platform.server.module.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.platform.server.module.internal.ModuleGates.Pass;

class ModuleGatesTest {

	private final ModuleGates gates = new ModuleGates();
	private final Queue<String> happened = new ConcurrentLinkedQueue<>();

	@BeforeEach
	void twoModulesOfWhichOneUsesTheOther() {
		gates.put("stock", Set.of("stock"));
		gates.put("sales", Set.of("sales", "stock"));
		gates.put("people", Set.of("people"));
		gates.own("count", "stock");
		gates.own("confirm", "sales");
		gates.own("call", "people");
	}

	@Test
	void operationsOfNoModuleAndOfOpenModulesGoIn() {
		for (String operation : new String[] { "logIn", "count", "confirm" })
			try (Pass pass = gates.enter(operation)) {
				assertThat(pass.refusal()).as(operation).isEmpty();
			}
	}

	@Test
	void aSwitchWaitsForWhatRunsAndForThoseWhoMightUseTheModule() throws InterruptedException {
		CountDownLatch inside = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		Thread confirming = Thread.ofVirtual().start(() -> {
			try (Pass pass = gates.enter("confirm")) {
				inside.countDown();
				end.await();
				happened.add("confirmed");
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		inside.await();
		Thread switching = Thread.ofVirtual().start(() -> gates.shut("stock", () -> happened.add("stopped")));
		await().until(() -> gates.refusal("count").isPresent());
		try (Pass pass = gates.enter("count")) {
			assertThat(pass.refusal()).as("who comes later").contains(Problem.error("PLT-200", "stock"));
		}
		try (Pass pass = gates.enter("call")) {
			assertThat(pass.refusal()).as("others go on meanwhile").isEmpty();
		}
		assertThat(happened).isEmpty();
		end.countDown();
		confirming.join();
		switching.join();
		assertThat(happened).containsExactly("confirmed", "stopped");
		try (Pass pass = gates.enter("confirm")) {
			assertThat(pass.refusal()).as("sales does without").isEmpty();
		}
	}

	@Test
	void whoComesDuringASwitchWaitsAndFindsWhatCameOfIt() throws InterruptedException {
		gates.close("stock");
		CountDownLatch under = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		Thread switching = Thread.ofVirtual().start(() -> gates.open("stock", () -> {
			under.countDown();
			try {
				end.await();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			happened.add("started");
		}));
		under.await();
		Thread confirming = Thread.ofVirtual().start(() -> {
			try (Pass pass = gates.enter("confirm")) {
				happened.add("confirmed");
			}
		});
		end.countDown();
		confirming.join();
		switching.join();
		assertThat(happened).containsExactly("started", "confirmed");
		assertThat(gates.refusal("count")).isEmpty();
	}

	@Test
	void aModuleWhoseStartFailsIsOpenAllTheSame() {
		gates.close("stock");
		try {
			gates.open("stock", () -> {
				throw new IllegalStateException("does not start");
			});
		} catch (IllegalStateException expected) {
			assertThat(expected).hasMessage("does not start");
		}
		assertThat(gates.refusal("count")).isEmpty();
	}

	@Test
	void aForgottenModuleHasNoGateAndNoOperations() {
		gates.close("stock");
		gates.forget("stock");
		assertThat(gates.refusal("count")).isEmpty();
		try (Pass pass = gates.enter("confirm")) {
			assertThat(pass.refusal()).isEmpty();
		}
	}
}
