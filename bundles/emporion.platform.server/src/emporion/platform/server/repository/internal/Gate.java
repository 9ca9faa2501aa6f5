package emporion.platform.server.repository.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.outcome.Problem;
import emporion.platform.model.PlatformPackage;
import emporion.platform.server.commit.CommitListener;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.module.ServerModule;

/** What every commit must pass, whoever makes it: first what clients may write at all and what their user may, then the modules' rules. Thread-safe. */
final class Gate {

	/** Only operations write objects of class {0}. */
	static final String OPERATIONS_ONLY = "PLT-050";
	/** An object stands where it does not belong. */
	static final String FOREIGN_PLACE = "PLT-051";
	/** Clients do not make resources and folders. */
	static final String NO_RESOURCES = "PLT-052";
	/** Clients do not bring models. */
	static final String NO_NEW_MODELS = "PLT-053";
	/** The object {0} that is referred to does not exist any more. */
	static final String TARGET_IS_GONE = "PLT-054";
	/** Objects of the classes {0} still refer to what is to be deleted. */
	static final String STILL_REFERRED_TO = "PLT-055";
	/** There is already a {0} with this {1}. */
	static final String TAKEN = "PLT-056";
	/** The reference {0} points at an object of another kind. */
	static final String WRONG_TARGET = "PLT-057";

	private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

	private final List<CommitRule> rules;
	private final List<CommitListener> listeners;
	private final Indexes indexes;
	private final ClientWrites clientWrites;
	private final ClientRights clientRights;
	private final Supplier<RepositoryReading> readings;

	Gate(List<CommitRule> rules, List<CommitListener> listeners, Indexes indexes, ClientWrites clientWrites, ClientRights clientRights,
			Supplier<RepositoryReading> readings) {
		this.rules = rules;
		this.listeners = listeners;
		this.indexes = indexes;
		this.clientWrites = clientWrites;
		this.clientRights = clientRights;
		this.readings = readings;
	}

	/** @throws RefusedException if somebody has something against the commit */
	void check(GatedCommit commit) {
		List<Problem> problems = new ArrayList<>();
		if (commit.isFromClient())
			problems.addAll(clientWrites.check(commit));
		if (commit.isFromClient() && problems.isEmpty())
			problems.addAll(clientRights.check(commit));
		if (problems.isEmpty() && !rules.isEmpty())
			try (CommitAsSeen view = new CommitAsSeen(commit, readings)) {
				for (CommitRule rule : rules)
					problems.addAll(rule.check(view));
			}
		if (problems.stream().anyMatch(Problem::isError))
			throw new RefusedException(problems);
	}

	/** Tells the listeners. */
	void committed(GatedCommit commit) {
		if (listeners.isEmpty())
			return;
		try (CommitAsSeen view = new CommitAsSeen(commit, readings)) {
			for (CommitListener listener : listeners)
				tell(listener, view);
		}
	}

	/** The commit is durable: whatever a listener does wrong, the committer must not take it for refused. */
	private static void tell(CommitListener listener, CommitAsSeen view) {
		try {
			listener.committed(view);
		} catch (RuntimeException defect) {
			LOG.error("the commit listener {} failed", listener.getClass().getName(), defect);
		}
	}

	/** @return a violated unique index as a problem of its first feature */
	List<Problem> problemsOf(SqlFailure failure) {
		return violated(failure).map(index -> {
			EStructuralFeature first = index.features().get(0);
			return List.of(Problem.error(TAKEN, index.type().getName(), first.getName()).at(first.getName()));
		}).orElse(List.of());
	}

	/** @return whether the violated index shows that two runs of the server's own machinery met, which is worth trying again */
	boolean isRace(SqlFailure failure) {
		return violated(failure).map(ServerModule.Index::type).filter(Gate::isMachinery).isPresent();
	}

	private static boolean isMachinery(EClass type) {
		return type == PlatformPackage.Literals.OPERATION_RECEIPT || type == PlatformPackage.Literals.NUMBER_SERIES;
	}

	private Optional<ServerModule.Index> violated(SqlFailure failure) {
		return failure.isDuplicate() ? indexes.violated(failure.message()) : Optional.empty();
	}

	/** Somebody has something against a commit. */
	static final class RefusedException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient List<Problem> problems;

		RefusedException(List<Problem> problems) {
			super(problems.toString());
			this.problems = List.copyOf(problems);
		}

		List<Problem> problems() {
			return problems;
		}
	}
}
