package emporion.testing.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import emporion.platform.Ref;
import emporion.platform.operation.UnitOfWork;

/** Reads an {@link InMemoryRepository} and stages changes of it; like the real one it finds only what is committed. */
public final class InMemoryUnitOfWork implements UnitOfWork {

	private final InMemoryRepository repository;
	private final List<CDOObject> added = new ArrayList<>();
	private final Map<CDOObject, StagedChange> changed = new IdentityHashMap<>();
	private final List<StagedChange> order = new ArrayList<>();
	private final Set<CDOObject> deleted = Collections.newSetFromMap(new IdentityHashMap<>());

	InMemoryUnitOfWork(InMemoryRepository repository) {
		this.repository = repository;
	}

	@Override
	public <T extends CDOObject> Optional<T> find(Ref<T> ref, Class<T> type) {
		return repository.object(ref.id()).filter(type::isInstance).map(type::cast);
	}

	@Override
	public <T extends CDOObject> List<T> findBy(Class<T> type, EAttribute attribute, Object value) {
		return findBy(type, List.of(new Condition(attribute, value)));
	}

	@Override
	public <T extends CDOObject> List<T> findBy(Class<T> type, EReference reference, CDOObject target) {
		return findBy(type, List.of(new Condition(reference, target)));
	}

	@Override
	public <T extends CDOObject> List<T> findBy(Class<T> type, List<Condition> conditions) {
		return repository.all(type).stream().filter(object -> conditions.stream().allMatch(condition -> holds(object, condition)))
				.toList();
	}

	private static boolean holds(CDOObject object, Condition condition) {
		Object actual = object.eGet(condition.feature());
		return condition.feature().isMany() ? ((List<?>) actual).contains(condition.value())
				: Objects.equals(actual, condition.value());
	}

	@Override
	public <T extends CDOObject> Ref<T> refOf(T object) {
		return repository.refOf(object);
	}

	@Override
	public <T extends CDOObject> T refresh(T object) {
		return object;
	}

	@Override
	public <T extends CDOObject> T add(T object) {
		if (repository.numberOf(object).isPresent())
			throw new IllegalArgumentException("already in the repository: " + object);
		repository.number(object);
		added.add(object);
		return object;
	}

	@Override
	public Change change(CDOObject object) {
		if (repository.numberOf(object).flatMap(repository::object).isEmpty())
			throw new IllegalArgumentException("only an object that was read can be changed: " + object);
		return changed.computeIfAbsent(object, o -> {
			StagedChange change = new StagedChange(o);
			order.add(change);
			return change;
		});
	}

	@Override
	public void delete(CDOObject object) {
		if (repository.numberOf(object).flatMap(repository::object).isEmpty())
			throw new IllegalArgumentException("only an object that was read can be deleted: " + object);
		deleted.add(object);
	}

	/** @return what was added, each with all it contains, and what was put into lists of objects read */
	Stream<CDOObject> newObjects() {
		return Stream.concat(added.stream(), order.stream().flatMap(StagedChange::contained))
				.flatMap(InMemoryRepository::withContents).map(CDOObject.class::cast);
	}

	Stream<StagedChange> changes() {
		return order.stream().filter(change -> !deleted.contains(change.object));
	}

	/** @return what is to be deleted, each with all it contains */
	Stream<CDOObject> deletedObjects() {
		return Stream.concat(deleted.stream(), order.stream().flatMap(StagedChange::uncontained))
				.flatMap(InMemoryRepository::withContents).map(CDOObject.class::cast).distinct();
	}

	void apply() {
		repository.write(() -> {
			added.forEach(repository::store);
			changes().forEach(StagedChange::apply);
			deleted.forEach(object -> {
				repository.remove(object);
				EcoreUtil.remove(object);
			});
		});
	}

	/** Changes of one object, kept apart from it until {@link #apply}. */
	final class StagedChange implements Change {

		final CDOObject object;
		private final Map<EStructuralFeature, Object> after = new IdentityHashMap<>();

		StagedChange(CDOObject object) {
			this.object = object;
		}

		@Override
		public Change set(EStructuralFeature feature, Object value) {
			if (feature.isMany())
				throw new IllegalArgumentException(feature.getName() + " is a list");
			require(feature);
			after.put(feature, value);
			return this;
		}

		@Override
		public Change add(EReference list, CDOObject value) {
			require(list);
			if (list.isContainment())
				repository.number(value);
			listOf(list).add(value);
			return this;
		}

		@Override
		public Change remove(EReference list, CDOObject value) {
			require(list);
			if (!listOf(list).remove(value))
				throw new IllegalArgumentException(value + " is not in " + list.getName());
			return this;
		}

		private void require(EStructuralFeature feature) {
			if (!feature.getEContainingClass().isSuperTypeOf(object.eClass()))
				throw new IllegalArgumentException(object.eClass().getName() + " has no " + feature.getName());
		}

		@SuppressWarnings("unchecked")
		private List<CDOObject> listOf(EReference list) {
			return (List<CDOObject>) after.computeIfAbsent(list, l -> new ArrayList<>((List<CDOObject>) object.eGet(l)));
		}

		boolean touches(EStructuralFeature feature) {
			return after.containsKey(feature) && !Objects.equals(after.get(feature), object.eGet(feature));
		}

		Object after(EStructuralFeature feature) {
			return after.containsKey(feature) ? after.get(feature) : object.eGet(feature);
		}

		/** @return new objects put into containment lists */
		Stream<CDOObject> contained() {
			return containments().flatMap(list -> listOf(list).stream().filter(value -> !before(list).contains(value)));
		}

		private Stream<CDOObject> uncontained() {
			return containments().flatMap(list -> before(list).stream().filter(value -> !listOf(list).contains(value)));
		}

		private Stream<EReference> containments() {
			return after.keySet().stream().filter(feature -> feature instanceof EReference reference && reference.isContainment())
					.map(EReference.class::cast).toList().stream();
		}

		@SuppressWarnings("unchecked")
		private List<CDOObject> before(EReference list) {
			return (List<CDOObject>) object.eGet(list);
		}

		@SuppressWarnings("unchecked")
		private void apply() {
			List<CDOObject> gone = uncontained().toList();
			List<CDOObject> come = contained().toList();
			gone.forEach(repository::remove);
			after.forEach((feature, value) -> {
				if (feature.isMany()) {
					ECollections.setEList((EList<CDOObject>) object.eGet(feature), (List<CDOObject>) value);
				} else {
					object.eSet(feature, value);
				}
			});
			come.forEach(repository::store);
		}
	}
}
