package emporion.platform.server.operation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import emporion.platform.operation.HotKey;

class HotKeysTest {

	private static final HotKey ORDER = new HotKey(HotKey.DOCUMENT, "order/1");
	private static final HotKey STOCK_A = new HotKey(HotKey.STOCK, "A");
	private static final HotKey STOCK_B = new HotKey(HotKey.STOCK, "B");
	private static final HotKey SERIES = new HotKey(HotKey.SERIES, "FV");

	private final HotKeys hotKeys = new HotKeys(Duration.ofMillis(200));

	@Test
	void keysOfOneCallAreTakenInOrderWhateverOrderTheyWereNamedIn() {
		try (HotKeys.Held held = hotKeys.open()) {
			held.hold(List.of(SERIES, STOCK_B, ORDER, STOCK_A));
			assertThat(hotKeys.size()).isEqualTo(4);
		}
		assertThat(hotKeys.size()).isZero();
	}

	@Test
	void aLowerKeyAfterAHigherOneIsADefect() {
		try (HotKeys.Held held = hotKeys.open()) {
			held.hold(List.of(STOCK_B));
			assertThatThrownBy(() -> held.hold(List.of(STOCK_A))).isInstanceOf(IllegalStateException.class).hasMessageContaining("ascending");
			held.hold(List.of(SERIES));
		}
	}

	@Test
	void whatIsHeldAlreadyMayBeNamedAgain() {
		try (HotKeys.Held held = hotKeys.open()) {
			held.hold(List.of(STOCK_A, SERIES));
			held.hold(List.of(STOCK_A));
			held.hold(List.of(STOCK_A, SERIES));
			assertThat(hotKeys.size()).isEqualTo(2);
		}
		assertThat(hotKeys.size()).isZero();
	}

	@Test
	void nobodyWaitsForEver() {
		try (HotKeys.Held held = hotKeys.open()) {
			held.hold(List.of(SERIES));
			assertThatThrownBy(() -> CompletableFuture.runAsync(() -> {
				try (HotKeys.Held other = hotKeys.open()) {
					other.hold(List.of(STOCK_A, SERIES));
				}
			}).join()).hasCauseInstanceOf(HotKeys.KeyNotAvailableException.class);
			assertThat(hotKeys.size()).as("the other's stock key is given back").isEqualTo(1);
		}
	}

	@Test
	void whoAskedFirstComesFirst() {
		HotKeys patient = new HotKeys(Duration.ofSeconds(20));
		List<Integer> order = Collections.synchronizedList(new ArrayList<>());
		List<Thread> threads = new ArrayList<>();
		try (HotKeys.Held held = patient.open()) {
			held.hold(List.of(SERIES));
			for (int i = 0; i < 5; i++) {
				int number = i;
				Thread thread = Thread.ofPlatform().start(() -> {
					try (HotKeys.Held mine = patient.open()) {
						mine.hold(List.of(SERIES));
						order.add(number);
					}
				});
				threads.add(thread);
				await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
			}
		}
		await().until(() -> threads.stream().noneMatch(Thread::isAlive));
		assertThat(order).containsExactly(0, 1, 2, 3, 4);
	}
}
