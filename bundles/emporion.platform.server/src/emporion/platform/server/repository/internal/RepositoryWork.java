package emporion.platform.server.repository.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.CDOState;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionDelta;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.spi.cdo.InternalCDOObject;

import emporion.platform.Ref;
import emporion.platform.server.operation.CommitConflictException;
import emporion.platform.server.operation.CommittableWork;

/** A unit of work on the server's own API of the repository. Used by one thread. */
final class RepositoryWork extends RepositoryReading implements CommittableWork {

	private final DirectSession direct;
	private final RegisterIds registers;
	private final String user;
	private final Consumer<DirectSession> giveBack;
	private final StagedObjects added;
	private final Map<CDOID, StagedChange> changed = new LinkedHashMap<>();
	private final Map<CDOID, InternalCDORevision> deleted = new LinkedHashMap<>();
	private final Durability durability;
	private final int epoch;
	private boolean open = true;

	RepositoryWork(ServerRepository repository, ClosedStore store, Models models, ReadingViews views, RegisterIds registers,
			DirectSession direct, String user, Consumer<DirectSession> giveBack, Durability durability) {
		super(repository, store, models, views, direct::enter);
		this.direct = direct;
		this.registers = registers;
		this.user = user;
		this.giveBack = giveBack;
		this.durability = durability;
		epoch = durability.epoch();
		added = new StagedObjects(direct, this::idOf);
	}

	@Override
	public <T extends CDOObject> T add(T object) {
		requireTransient(object);
		if (object.eContainer() != null)
			throw new IllegalArgumentException("is contained by another object: add that");
		added.stand(object, registers.idOf(object.eClass()));
		return object;
	}

	@Override
	public Change change(CDOObject object) {
		requireOpen();
		if (!isOfThisView(object))
			throw new IllegalArgumentException("was not read here: " + object);
		if (deleted.containsKey(object.cdoID()))
			throw new IllegalArgumentException("is deleted here: " + object);
		return changed.computeIfAbsent(object.cdoID(), id -> new StagedChange(((InternalCDOObject) object).cdoRevision(true)));
	}

	@Override
	public void delete(CDOObject object) {
		requireOpen();
		if (!isOfThisView(object))
			throw new IllegalArgumentException("was not read here: " + object);
		InternalCDORevision revision = ((InternalCDOObject) object).cdoRevision(true);
		if (object.eContainer() instanceof CDOObject container)
			change(container).remove((EReference) object.eContainmentFeature(), object);
		else
			deleteTree(revision);
	}

	private void deleteTree(InternalCDORevision revision) {
		deleted.put(revision.getID(), revision);
		changed.remove(revision.getID());
		for (EReference containment : revision.getEClass().getEAllContainments())
			for (CDOID child : idsIn(revision, containment))
				current(child).ifPresent(this::deleteTree);
	}

	@Override
	public <T extends CDOObject> T refresh(T object) {
		direct.enter();
		Optional<InternalCDORevision> newest = current(object.cdoID());
		if (newest.isEmpty())
			throw new IllegalStateException("does not exist any more: " + object.cdoID());
		if (changed.containsKey(object.cdoID()))
			throw new IllegalStateException("is being changed: refresh first");
		@SuppressWarnings("unchecked")
		T fresh = (T) objectOf(newest.get());
		return fresh;
	}

	@Override
	public <T extends CDOObject> Ref<T> refOf(T object) {
		return new Ref<>(CDOIDUtil.getLong(idOf(object)));
	}

	/** @return the object's number, drawn now for a new one */
	@Override
	CDOID idOf(CDOObject object) {
		return object.cdoState() == CDOState.TRANSIENT ? added.idOf(object) : object.cdoID();
	}

	@Override
	public void commit() {
		commitVisibly();
		durability.await(epoch);
	}

	@Override
	public void commitVisibly() {
		requireOpen();
		if (durability.isBroken() || durability.epoch() != epoch)
			throw new CommitConflictException("the database was lost since this work began", null);
		List<InternalCDORevisionDelta> deltas = new ArrayList<>();
		changed.values().stream().map(StagedChange::delta).flatMap(Optional::stream).forEach(deltas::add);
		List<InternalCDORevision> revisions = added.revisions();
		if (!revisions.isEmpty() || !deltas.isEmpty() || !deleted.isEmpty())
			direct.commit(user, revisions, deltas, List.copyOf(deleted.values()));
		close();
	}

	@Override
	public void close() {
		if (!open)
			return;
		open = false;
		closeView();
		direct.leave();
		giveBack.accept(direct);
	}

	private void requireOpen() {
		if (!open)
			throw new IllegalStateException("the unit of work is closed");
	}

	private void requireTransient(CDOObject object) {
		requireOpen();
		if (object.cdoState() != CDOState.TRANSIENT)
			throw new IllegalArgumentException("is not new: " + object);
	}

	/** The new state of one object. */
	private final class StagedChange implements Change {

		private final InternalCDORevision before;
		private final InternalCDORevision after;

		StagedChange(InternalCDORevision before) {
			this.before = before;
			after = before.copy();
		}

		@Override
		public Change set(EStructuralFeature feature, Object value) {
			requireOpen();
			if (feature.isMany()) {
				EReference list = (EReference) feature;
				if (list.isContainment())
					throw new IllegalArgumentException("add to " + feature.getName() + " and remove from it");
				after.getOrCreateList(feature).clear();
				((List<?>) value).forEach(element -> add(list, (CDOObject) element));
			} else if (feature instanceof EReference reference) {
				setReference(reference, (CDOObject) value);
			} else
				after.setValue(feature, ModelValues.toRevision((EAttribute) feature, value));
			return this;
		}

		private void setReference(EReference reference, CDOObject target) {
			if (reference.isContainment()) {
				if (!idsIn(before, reference).isEmpty())
					throw new IllegalArgumentException(reference.getName() + " holds an object already: delete it first");
				adopt(reference, target);
			}
			after.setValue(reference, target == null ? null : idOf(target));
		}

		@Override
		public Change add(EReference list, CDOObject value) {
			requireOpen();
			if (list.isContainment())
				adopt(list, value);
			after.getOrCreateList(list).add(idOf(value));
			return this;
		}

		private void adopt(EReference containment, CDOObject child) {
			requireTransient(child);
			added.contained(child, before, containment);
		}

		@Override
		public Change remove(EReference list, CDOObject value) {
			requireOpen();
			CDOID id = idOf(value);
			if (!after.getOrCreateList(list).remove(id))
				throw new IllegalArgumentException(value + " is not in " + list.getName());
			if (list.isContainment()) {
				if (value.cdoState() == CDOState.TRANSIENT)
					added.drop(value);
				else
					current(id).ifPresent(RepositoryWork.this::deleteTree);
			}
			return this;
		}

		Optional<InternalCDORevisionDelta> delta() {
			InternalCDORevisionDelta delta = after.compare(before);
			return delta.isEmpty() ? Optional.empty() : Optional.of(delta);
		}
	}
}
