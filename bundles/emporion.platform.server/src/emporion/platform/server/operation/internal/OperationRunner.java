package emporion.platform.server.operation.internal;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.time.BusinessClock;
import emporion.platform.Ref;
import emporion.platform.model.NumberSeries;
import emporion.platform.operation.Operation;
import emporion.platform.operation.Operations;
import emporion.platform.server.module.internal.ModuleGates;
import emporion.platform.server.number.DocumentNumbers.Series;
import emporion.platform.server.operation.CommitConflictException;
import emporion.platform.server.operation.CommitRefusedException;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.operation.OperationWitness;
import emporion.platform.server.operation.WorkSource;
import emporion.platform.server.operation.internal.Receipts.Asked;
import emporion.platform.wire.WireFormat;
import emporion.platform.wire.WireFormatException;

/**
 * Runs operations: finds the handler, gives it a unit of work as the asking user, commits what it staged together with a receipt, and
 * repeats the whole run when another commit was faster. Every way out is an {@link Outcome}. Thread-safe.
 */
public final class OperationRunner implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(OperationRunner.class);
	private static final int ATTEMPTS = 12;

	private final ModuleGates gates;
	private final WorkSource works;
	private final OperationGuard guard;
	private final BusinessClock clock;
	private final WireFormat format;
	private final Receipts receipts;
	private final Incidents incidents = new Incidents();
	private final HotKeys hotKeys = new HotKeys(Duration.ofSeconds(30));
	private final Map<String, OperationHandler<?, ?>> handlers = new ConcurrentHashMap<>();
	private final Map<UUID, ReentrantLock> running = new ConcurrentHashMap<>();
	private final ConcurrentMap<Series, Ref<NumberSeries>> series = new ConcurrentHashMap<>();
	/** Shared by all runs, taken for itself by the end of the runner. */
	private final ReentrantReadWriteLock life = new ReentrantReadWriteLock();
	private volatile OperationWitness witness = (user, name, operation, outcome) -> {
		// nobody asked to hear
	};
	private volatile boolean closing;

	/** A runner whose operations are no module's. */
	public OperationRunner(WorkSource works, BusinessClock clock, WireFormat format, OperationGuard guard) {
		this(works, clock, format, guard, new ModuleGates());
	}

	/** @param guard decides who may run what */
	public OperationRunner(WorkSource works, BusinessClock clock, WireFormat format, OperationGuard guard, ModuleGates gates) {
		this.gates = gates;
		this.works = works;
		this.guard = guard;
		this.clock = clock;
		this.format = format;
		this.receipts = new Receipts(format);
	}

	/** From now on tells how operations end. */
	public void toldTo(OperationWitness listener) {
		witness = listener;
	}

	/** @throws IllegalArgumentException if its records cannot travel, or another handler does the same operation */
	public void add(OperationHandler<?, ?> handler) {
		Class<? extends Record> operation = handler.operation().asSubclass(Record.class);
		format.check(operation);
		format.check(WireFormat.resultTypeOf(operation));
		OperationHandler<?, ?> other = handlers.putIfAbsent(operation.getName(), handler);
		if (other != null)
			throw new IllegalArgumentException(operation.getName() + " is done by " + other + " and by " + handler);
	}

	public void remove(OperationHandler<?, ?> handler) {
		handlers.remove(handler.operation().getName(), handler);
	}

	/** @return names of the operations that can be run, sorted */
	public Set<String> names() {
		return new TreeSet<>(handlers.keySet());
	}

	/** @return a door for this user, within the server */
	public Operations as(String user) {
		return new Operations() {
			@Override
			public <R extends Record> Outcome<R> run(UUID id, Operation<R> operation) {
				return OperationRunner.this.run(user, id, operation);
			}
		};
	}

	public <R extends Record> Outcome<R> run(String user, UUID id, Operation<R> operation) {
		String name = operation.getClass().getName();
		try (ModuleGates.Pass pass = gates.enter(name)) {
			@SuppressWarnings("unchecked")
			OperationHandler<Operation<R>, R> handler = (OperationHandler<Operation<R>, R>) handlers.get(name);
			if (pass.refusal().isPresent() || handler == null)
				return Outcome.refused(pass.refusal().orElseGet(() -> Problem.error("PLT-002", name)));
			Optional<Problem> forbidden = guard.mayRun(user, handler);
			if (forbidden.isPresent())
				return told(user, name, Optional.of(operation), Outcome.refused(forbidden.get()));
			return witnessed(new Asked<>(id, user, name, WireFormat.resultTypeOf(operation.getClass())), handler, operation);
		}
	}

	/**
	 * Runs an operation as it came over the wire.
	 *
	 * @return the outcome, as {@link WireFormat#writeOutcome} writes it
	 */
	public String run(String user, UUID id, String name, String json) {
		try (ModuleGates.Pass pass = gates.enter(name)) {
			OperationHandler<?, ?> handler = handlers.get(name);
			if (pass.refusal().isPresent() || handler == null)
				return refusal(pass.refusal().orElseGet(() -> Problem.error("PLT-002", name)));
			Optional<Problem> forbidden = guard.mayRun(user, handler);
			if (forbidden.isPresent()) {
				told(user, name, Optional.empty(), Outcome.refused(forbidden.get()));
				return refusal(forbidden.get());
			}
			return runRead(user, id, handler, json);
		} catch (WireFormatException e) {
			LOG.debug("{} sent an unreadable {}", user, name, e);
			return refusal(e.problem());
		}
	}

	private <O extends Operation<R>, R extends Record> String runRead(String user, UUID id, OperationHandler<O, R> handler, String json) {
		Record operation = format.read(json, handler.operation().asSubclass(Record.class));
		Class<R> resultType = WireFormat.resultTypeOf(handler.operation());
		Asked<R> asked = new Asked<>(id, user, handler.operation().getName(), resultType);
		return format.writeOutcome(witnessed(asked, handler, handler.operation().cast(operation)), resultType);
	}

	private String refusal(Problem problem) {
		return format.writeOutcome(Outcome.refused(problem), Problem.class);
	}

	private <O extends Operation<R>, R extends Record> Outcome<R> witnessed(Asked<R> asked, OperationHandler<O, R> handler, O operation) {
		return told(asked.user(), asked.operation(), Optional.of(operation), once(asked, handler, operation));
	}

	private <R> Outcome<R> told(String user, String name, Optional<Operation<?>> operation, Outcome<R> outcome) {
		witness.answered(user, name, operation, outcome);
		return outcome;
	}

	/** Lets only one run of an id in at a time; a second one finds the first one's receipt. */
	private <O extends Operation<R>, R extends Record> Outcome<R> once(Asked<R> asked, OperationHandler<O, R> handler, O operation) {
		ReentrantLock mine = new ReentrantLock();
		mine.lock();
		try {
			ReentrantLock first = running.putIfAbsent(asked.id(), mine);
			if (first == null)
				return guarded(asked, handler, operation);
			first.lock();
			first.unlock();
			Optional<Outcome<R>> recorded = recorded(asked);
			return recorded.isPresent() ? recorded.get() : once(asked, handler, operation);
		} finally {
			running.remove(asked.id(), mine);
			mine.unlock();
		}
	}

	private <O extends Operation<R>, R extends Record> Outcome<R> guarded(Asked<R> asked, OperationHandler<O, R> handler, O operation) {
		if (closing || !life.readLock().tryLock())
			return Outcome.refused(Problem.error("PLT-008"));
		try {
			return repeated(asked, handler, operation);
		} catch (HotKeys.KeyNotAvailableException e) {
			LOG.warn("{} for {}: {}", asked.operation(), asked.user(), e.getMessage());
			return Outcome.refused(Problem.error("PLT-004"));
		} catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
			return Outcome.refused(incidents.report(asked.operation() + " " + asked.id() + " for " + asked.user(), e));
		} finally {
			life.readLock().unlock();
		}
	}

	/** Refuses further runs and lets those under way come to their end, for some seconds. */
	@Override
	public void close() {
		closing = true;
		try {
			if (!life.writeLock().tryLock(10, TimeUnit.SECONDS))
				LOG.warn("Operations still run while the server stops: {}", running.size());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private <O extends Operation<R>, R extends Record> Outcome<R> repeated(Asked<R> asked, OperationHandler<O, R> handler, O operation) {
		for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
			try {
				Outcome<R> outcome = attempt(asked, handler, operation);
				// A refusal may come of what the first run of the same id has done: then that run's outcome is the answer.
				return outcome.isDone() ? outcome : recorded(asked).orElse(outcome);
			} catch (CommitConflictException e) {
				LOG.debug("{} {} for {}: conflict in attempt {}", asked.operation(), asked.id(), asked.user(), attempt, e);
				Optional<Outcome<R>> recorded = recorded(asked);
				if (recorded.isPresent())
					return recorded.get();
				LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L << Math.min(attempt, 5)));
			}
		}
		LOG.warn("{} {} for {}: gave up after {} conflicts", asked.operation(), asked.id(), asked.user(), ATTEMPTS);
		return Outcome.refused(Problem.error("PLT-004"));
	}

	private <O extends Operation<R>, R extends Record> Outcome<R> attempt(Asked<R> asked, OperationHandler<O, R> handler, O operation) {
		Attempt<R> attempt = underKeys(asked, handler, operation);
		// The answer must survive a crash; the keys are free for others meanwhile.
		if (attempt.committed) {
			works.awaitDurable();
			handler.committed(operation, attempt.outcome.orElseThrow());
		}
		return attempt.outcome;
	}

	private record Attempt<R>(Outcome<R> outcome, boolean committed) {
	}

	private <O extends Operation<R>, R extends Record> Attempt<R> underKeys(Asked<R> asked, OperationHandler<O, R> handler, O operation) {
		try (HotKeys.Held held = hotKeys.open(); CommittableWork work = works.begin(asked.user())) {
			TrackedWork tracked = new TrackedWork(work);
			Optional<Problem> forbidden = guard.mayUse(asked.user(), handler, operation, work);
			if (forbidden.isPresent())
				return new Attempt<>(Outcome.refused(forbidden.get()), false);
			Outcome<R> outcome = handler.handle(operation, new RunContext(asked.user(), guard.rightsOf(asked.user()), clock, tracked, held, series));
			boolean commits = outcome.isDone() && tracked.hasStaged();
			if (commits) {
				receipts.write(work, asked, clock.now(), outcome);
				work.commitVisibly();
			}
			return new Attempt<>(outcome, commits);
		} catch (CommitRefusedException e) {
			return new Attempt<>(Outcome.refused(e.problems()), false);
		}
	}

	private <R extends Record> Optional<Outcome<R>> recorded(Asked<R> asked) {
		Optional<Outcome<R>> found;
		try (CommittableWork work = works.begin(asked.user())) {
			found = receipts.find(work, asked);
		}
		if (found.isPresent())
			works.awaitDurable();
		return found;
	}
}
