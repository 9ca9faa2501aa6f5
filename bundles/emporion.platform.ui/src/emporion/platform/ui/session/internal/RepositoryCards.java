package emporion.platform.ui.session.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.ObjectNotFoundException;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.Ref;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.session.PastChange;
import emporion.platform.session.Registers;
import emporion.platform.session.Saving;
import emporion.platform.ui.session.Card;
import emporion.platform.ui.session.Cards;

/** Cards over the repository's own protocol. Every call opens a view or transaction of its own, so nothing stale is ever shown. */
final class RepositoryCards implements Cards {

	private static final int ATTEMPTS = 3;
	private final Supplier<Line> line;

	RepositoryCards(Supplier<Line> line) {
		this.line = line;
	}

	@Override
	public <T extends CDOObject, R> Optional<R> read(Ref<T> ref, Class<T> type, Function<T, R> reader) {
		return overLine(present -> {
			CDOView view = present.repository().openView();
			try {
				return find(view, ref.id()).filter(type::isInstance).map(type::cast).map(reader);
			} finally {
				view.close();
			}
		});
	}

	@Override
	public Optional<Card> load(long id) {
		return overLine(present -> {
			CDOView view = present.repository().openView();
			try {
				return find(view, id).map(CardCopy::of);
			} finally {
				view.close();
			}
		});
	}

	@Override
	public Outcome<Card> save(Card base, Map<EStructuralFeature, Object> changes) {
		return overLine(present -> {
			for (int attempt = 1;; attempt++) {
				CDOTransaction transaction = present.repository().openTransaction();
				try {
					Optional<Outcome<Card>> answer = save(present, transaction, base, changes);
					if (answer.isPresent())
						return answer.get();
					if (attempt == ATTEMPTS)
						return Outcome.refused(Problem.error(CHANGED_MEANWHILE));
				} finally {
					transaction.close();
				}
			}
		});
	}

	/** @return empty when somebody committed between reading and saving: to be tried again on the new state */
	private static Optional<Outcome<Card>> save(Line present, CDOTransaction transaction, Card base,
			Map<EStructuralFeature, Object> changes) {
		CDOObject object;
		if (base.isNew()) {
			object = Registers.add(transaction, (CDOObject) EcoreUtil.create(base.type()));
		} else {
			Optional<CDOObject> found = find(transaction, base.id());
			if (found.isEmpty())
				return Optional.of(Outcome.refused(Problem.error("PLT-916")));
			object = found.get();
			List<Problem> collisions = collisions(CardCopy.of(object), base, changes);
			if (!collisions.isEmpty())
				return Optional.of(Outcome.refused(collisions));
		}
		changes.forEach((feature, value) -> CardCopy.set(transaction, object, feature, value));
		return switch (present.repository().save(transaction)) {
			case Saving.Saved saved -> Optional.of(Outcome.done(CardCopy.of(object)));
			case Saving.Refused refused -> Optional.of(Outcome.refused(refused.problems()));
			case Saving.Conflict conflict -> Optional.empty();
		};
	}

	private static List<Problem> collisions(Card now, Card base, Map<EStructuralFeature, Object> changes) {
		List<Problem> collisions = new ArrayList<>();
		changes.forEach((feature, value) -> {
			boolean changedByOther = !CardCopy.isSame(now.values().get(feature), base.values().get(feature));
			if (changedByOther && !CardCopy.isSame(now.values().get(feature), value))
				collisions.add(Problem.error(CHANGED_MEANWHILE).at(feature.getName()));
		});
		return collisions;
	}

	@Override
	public List<PastChange> history(long id, int limit) {
		return overLine(present -> present.repository().history(id, limit));
	}

	private static Optional<CDOObject> find(CDOView view, long id) {
		CDOID number = CDOIDUtil.createLong(id);
		try {
			return Optional.ofNullable(view.getObject(number));
		} catch (ObjectNotFoundException gone) {
			return Optional.empty();
		}
	}

	/** The edge to the wire: what fails because the line broke is told as that, everything else is a defect and stays one. */
	private <R> R overLine(Function<Line, R> work) {
		Line present = line.get();
		try {
			return work.apply(present);
		} catch (ServerUnavailableException known) {
			throw known;
		} catch (RuntimeException failure) {
			if (!present.repository().isOpen() || isOfNetwork(failure))
				throw new ServerUnavailableException("the connection broke", failure);
			throw failure;
		}
	}

	private static boolean isOfNetwork(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause())
			if (cause instanceof java.io.IOException || cause instanceof org.eclipse.net4j.util.concurrent.TimeoutRuntimeException
					|| cause instanceof org.eclipse.net4j.connector.ConnectorException
					|| cause instanceof org.eclipse.net4j.channel.ChannelException)
				return true;
		return false;
	}
}
