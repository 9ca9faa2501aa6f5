package emporion.platform.server.module.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.outcome.Problem;

/**
 * Every operation of a module goes through the module's gate and those of all modules that it may call. A module is switched while nobody
 * is inside its gate: what runs ends first; what comes meanwhile waits, or is refused at the gate of its own module. Thread-safe.
 */
public final class ModuleGates {

	private static final Logger LOG = LoggerFactory.getLogger(ModuleGates.class);
	private static final long PATIENCE_SECONDS = 10;

	private final Map<String, Gate> gates = new ConcurrentHashMap<>();
	private final Map<String, String> owners = new ConcurrentHashMap<>();

	private static final class Gate {
		/** Fair: a switch gets its turn although operations never stop coming. */
		private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
		private volatile Set<String> reach = Set.of();
		private volatile boolean open = true;
	}

	/** Somebody is inside until this is closed, by the same thread. */
	public interface Pass extends AutoCloseable {

		/** @return why the operation must not run */
		Optional<Problem> refusal();

		@Override
		void close();
	}

	/** @param reach ids of all modules that operations of the module may call, itself among them */
	void put(String module, Set<String> reach) {
		gates.computeIfAbsent(module, id -> new Gate()).reach = new TreeSet<>(reach);
	}

	/** The module is gone for good: its operations are as unknown as any other. */
	void forget(String module) {
		gates.remove(module);
		owners.values().removeIf(module::equals);
	}

	/** Notes whose an operation or a list is, by its name, so that its absence can be explained. */
	void own(String part, String module) {
		owners.put(part, module);
	}

	/** @return that the operation or list of this name is a module's that is off ({@code PLT-200}), if it is */
	public Optional<Problem> refusal(String part) {
		return Optional.ofNullable(owners.get(part)).filter(module -> !isOpen(module)).map(module -> Problem.error("PLT-200", module));
	}

	private boolean isOpen(String module) {
		Gate gate = gates.get(module);
		return gate == null || gate.open;
	}

	/** Goes in for an operation, after waiting for a switch that is under way. */
	public Pass enter(String operation) {
		Optional<Problem> refusal = refusal(operation);
		String module = owners.get(operation);
		if (refusal.isPresent() || module == null)
			return pass(refusal, List.of());
		// Always in the order of ids, and a switch holds only one: nobody waits for each other.
		List<Lock> held = new ArrayList<>();
		for (String reached : reachOf(module)) {
			Gate gate = gates.get(reached);
			if (gate != null) {
				gate.lock.readLock().lock();
				held.add(gate.lock.readLock());
			}
		}
		return pass(refusal(operation), held);
	}

	private Set<String> reachOf(String module) {
		Gate gate = gates.get(module);
		return gate == null ? Set.of() : gate.reach;
	}

	private static Pass pass(Optional<Problem> refusal, List<Lock> held) {
		return new Pass() {
			@Override
			public Optional<Problem> refusal() {
				return refusal;
			}

			@Override
			public void close() {
				held.forEach(Lock::unlock);
			}
		};
	}

	/** Lets nobody in any more; who is in may stay. */
	void close(String module) {
		gates.get(module).open = false;
	}

	/** Lets nobody in any more, waits until everybody is out, and does it. */
	void shut(String module, Runnable whileNobodyIsIn) {
		close(module);
		whenEmpty(module, gates.get(module), whileNobodyIsIn);
	}

	/** Does it while everybody waits outside, then lets them in; even if it failed. */
	void open(String module, Runnable whileNobodyIsIn) {
		Gate gate = gates.get(module);
		whenEmpty(module, gate, () -> {
			try {
				whileNobodyIsIn.run();
			} finally {
				gate.open = true;
			}
		});
	}

	private static void whenEmpty(String module, Gate gate, Runnable action) {
		Lock lock = gate.lock.writeLock();
		lockPatiently(module, lock);
		try {
			action.run();
		} finally {
			lock.unlock();
		}
	}

	private static void lockPatiently(String module, Lock lock) {
		try {
			while (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS))
				LOG.warn("Module {} is to be switched and waits for operations that still run", module);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while waiting to switch " + module, e);
		}
	}
}
