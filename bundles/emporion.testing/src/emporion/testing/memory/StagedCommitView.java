package emporion.testing.memory;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.platform.operation.Reading;
import emporion.platform.server.commit.CommitView;
import emporion.testing.memory.InMemoryUnitOfWork.StagedChange;

/** What commit rules see of staged changes: references as object numbers, as in the real gate. */
final class StagedCommitView implements CommitView {

	private final InMemoryRepository repository;
	private final InMemoryUnitOfWork reading;
	private final String user;
	private final boolean trusted;
	private final List<ObjectChange> changes = new ArrayList<>();
	/** What stored objects new ones are being put into. */
	private final Map<EObject, EObject> containers = new IdentityHashMap<>();

	StagedCommitView(InMemoryRepository repository, InMemoryUnitOfWork work, String user, boolean trusted) {
		this.repository = repository;
		this.reading = new InMemoryUnitOfWork(repository);
		this.user = user;
		this.trusted = trusted;
		work.changes().forEach(change -> change.contained().forEach(object -> containers.put(object, change.object)));
		work.newObjects().forEach(object -> changes.add(new New(object)));
		work.changes().forEach(change -> changes.add(new Changed(change)));
		work.deletedObjects().forEach(object -> changes.add(new Deleted(object)));
	}

	@Override
	public String user() {
		return user;
	}

	@Override
	public boolean isTrusted() {
		return trusted;
	}

	@Override
	public Reading reading() {
		return reading;
	}

	@Override
	public List<ObjectChange> changes() {
		return List.copyOf(changes);
	}

	private abstract class OneObject implements ObjectChange {

		final CDOObject object;

		OneObject(CDOObject object) {
			this.object = object;
		}

		@Override
		public EClass type() {
			return object.eClass();
		}

		@Override
		public long id() {
			return repository.numberOf(object).orElseThrow();
		}

		@Override
		public long containerId() {
			EObject container = containers.getOrDefault(object, object.eContainer());
			return container == null ? 0 : repository.numberOf(container).orElseThrow();
		}

		Object asNumbers(EStructuralFeature feature, Object value) {
			if (!(feature instanceof EReference) || value == null)
				return value;
			if (value instanceof List<?> list)
				return list.stream().map(each -> repository.numberOf((EObject) each).orElseThrow()).toList();
			return repository.numberOf((EObject) value).orElseThrow();
		}
	}

	private final class New extends OneObject {

		New(CDOObject object) {
			super(object);
		}

		@Override
		public Kind kind() {
			return Kind.NEW;
		}

		/** A client's new object has a temporary number. */
		@Override
		public long id() {
			return trusted ? super.id() : -super.id();
		}

		@Override
		public Object before(EStructuralFeature feature) {
			return null;
		}

		@Override
		public Object after(EStructuralFeature feature) {
			return asNumbers(feature, object.eGet(feature));
		}

		@Override
		public boolean touches(EStructuralFeature feature) {
			return object.eIsSet(feature);
		}
	}

	private final class Changed extends OneObject {

		private final StagedChange change;

		Changed(StagedChange change) {
			super(change.object);
			this.change = change;
		}

		@Override
		public Kind kind() {
			return Kind.CHANGED;
		}

		@Override
		public Object before(EStructuralFeature feature) {
			return asNumbers(feature, object.eGet(feature));
		}

		@Override
		public Object after(EStructuralFeature feature) {
			return asNumbers(feature, change.after(feature));
		}

		@Override
		public boolean touches(EStructuralFeature feature) {
			return change.touches(feature);
		}
	}

	private final class Deleted extends OneObject {

		Deleted(CDOObject object) {
			super(object);
		}

		@Override
		public Kind kind() {
			return Kind.DELETED;
		}

		@Override
		public Object before(EStructuralFeature feature) {
			return asNumbers(feature, object.eGet(feature));
		}

		@Override
		public Object after(EStructuralFeature feature) {
			return null;
		}

		@Override
		public boolean touches(EStructuralFeature feature) {
			return object.eIsSet(feature);
		}
	}
}
