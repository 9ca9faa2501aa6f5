package emporion.testing.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.platform.operation.UnitOfWork;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.operation.OperationHandler;

/**
 * Objects in memory that operation handlers work on.
 *
 * <pre>
 * InMemoryRepository repository = new InMemoryRepository(SettableClock.at(LocalDate.of(2026, 3, 2)));
 * Product shovel = repository.given(aProduct("TLS-0001"));
 * Outcome&lt;GoodsReceived&gt; outcome = repository.run("anna", new ReceiveGoodsHandler(), new ReceiveGoodsOperation(…));
 * assertThat(repository.all(StockLevel.class)).singleElement()…
 * </pre>
 */
public final class InMemoryRepository {

	private final SettableClock clock;
	private final List<CommitRule> rules = new ArrayList<>();
	private final TreeMap<Long, CDOObject> objects = new TreeMap<>();
	private final Map<EObject, Long> numbers = new IdentityHashMap<>();
	private final Map<String, Long> series = new TreeMap<>();
	private final DirectWriteGuard guard = new DirectWriteGuard();
	private long lastNumber;

	public InMemoryRepository(SettableClock clock) {
		this.clock = clock;
	}

	/** An empty repository on the day. */
	public static InMemoryRepository on(LocalDate day) {
		return new InMemoryRepository(SettableClock.at(day));
	}

	/** From now on every commit must pass these rules. */
	public InMemoryRepository guardedBy(CommitRule... more) {
		rules.addAll(List.of(more));
		return this;
	}

	public SettableClock clock() {
		return clock;
	}

	/** Puts a finished object in, with all it contains, past every rule. */
	public <T extends CDOObject> T given(T object) {
		store(object);
		return object;
	}

	/**
	 * Does an operation as the runner would: commits when it is done, drops everything when it is refused. A commit rule's refusal becomes
	 * the outcome.
	 */
	public <O extends Operation<R>, R extends Record> Outcome<R> run(String user, OperationHandler<O, R> handler, O operation) {
		InMemoryContext context = begin(user);
		return commit(context, handler.handle(operation, context));
	}

	/** @return a context for calling services that work within an operation; {@link #commit} ends it */
	public InMemoryContext begin(String user) {
		return new InMemoryContext(this, user);
	}

	/** Commits what the context has staged when the outcome is done and the rules let it pass; drops it otherwise. */
	public <R> Outcome<R> commit(InMemoryContext context, Outcome<R> outcome) {
		if (!outcome.isDone())
			return outcome;
		List<Problem> problems = check(context, true);
		if (problems.stream().anyMatch(Problem::isError))
			return Outcome.refused(problems);
		context.work().apply();
		series.putAll(context.drawn());
		return outcome;
	}

	/** Edits objects as a client's transaction would and commits, unless a rule refuses; answers the rules' problems. */
	public List<Problem> commitAsClient(String user, Consumer<UnitOfWork> edits) {
		InMemoryContext context = begin(user);
		edits.accept(context.work());
		List<Problem> problems = check(context, false);
		if (problems.stream().noneMatch(Problem::isError))
			context.work().apply();
		return problems;
	}

	private List<Problem> check(InMemoryContext context, boolean trusted) {
		StagedCommitView view = new StagedCommitView(this, context.work(), context.user(), trusted);
		return rules.stream().flatMap(rule -> rule.check(view).stream()).toList();
	}

	/** @return the committed objects of a class, in order of their object numbers */
	public <T extends CDOObject> List<T> all(Class<T> type) {
		return objects.values().stream().filter(type::isInstance).map(type::cast).toList();
	}

	/**
	 * @return the one committed object of a class
	 * @throws IllegalStateException if there is none or there are several
	 */
	public <T extends CDOObject> T only(Class<T> type) {
		List<T> found = all(type);
		if (found.size() != 1)
			throw new IllegalStateException(found.size() + " objects of " + type.getSimpleName());
		return found.getFirst();
	}

	/** @throws IllegalArgumentException if the object is not in the repository */
	public <T extends CDOObject> Ref<T> refOf(T object) {
		return new Ref<>(numberOf(object).orElseThrow(() -> new IllegalArgumentException("not in the repository: " + object)));
	}

	Optional<Long> numberOf(EObject object) {
		return Optional.ofNullable(numbers.get(object));
	}

	Optional<CDOObject> object(long number) {
		return Optional.ofNullable(objects.get(number));
	}

	Collection<CDOObject> objects() {
		return objects.values();
	}

	/** Gives the object and all it contains their numbers, as the real repository does when an object is added. */
	void number(EObject object) {
		withContents(object).forEach(each -> numbers.computeIfAbsent(each, o -> ++lastNumber));
	}

	void store(CDOObject object) {
		number(object);
		withContents(object).forEach(each -> objects.put(numbers.get(each), (CDOObject) each));
		if (object.eContainer() == null)
			object.eAdapters().add(guard);
	}

	void remove(CDOObject object) {
		withContents(object).forEach(each -> objects.remove(numbers.get(each)));
		object.eAdapters().remove(guard);
	}

	void write(Runnable changes) {
		guard.open = true;
		try {
			changes.run();
		} finally {
			guard.open = false;
		}
	}

	long lastNumberOf(String name) {
		return series.getOrDefault(name, 0L);
	}

	static Stream<EObject> withContents(EObject object) {
		List<EObject> all = new ArrayList<>();
		all.add(object);
		TreeIterator<EObject> contents = object.eAllContents();
		contents.forEachRemaining(all::add);
		return all.stream();
	}

	/** Makes a test fail when a stored object is set directly instead of through the unit of work. */
	private static final class DirectWriteGuard extends EContentAdapter {

		private boolean open;

		@Override
		public void notifyChanged(Notification change) {
			super.notifyChanged(change);
			if (!open && !change.isTouch() && change.getEventType() < Notification.REMOVING_ADAPTER)
				throw new IllegalStateException("a stored object was set directly instead of through UnitOfWork.change: " + change);
		}
	}
}
