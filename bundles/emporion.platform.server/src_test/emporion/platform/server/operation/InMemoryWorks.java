package emporion.platform.server.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import emporion.base.outcome.Problem;
import emporion.platform.Ref;
import emporion.platform.model.OperationReceipt;
import emporion.platform.model.PlatformPackage;

/** A repository of objects without references, with optimistic conflicts and unique operation ids, for tests of what runs above it. */
public final class InMemoryWorks implements WorkSource {

	private record Stored(CDOObject object, int version) {
	}

	private final Map<Long, Stored> objects = new TreeMap<>();
	private long lastId;
	/** Commits to let fail with a conflict before one succeeds. */
	public final AtomicInteger conflictsToCome = new AtomicInteger();
	/** What every commit is refused with, if anything. */
	public volatile List<Problem> refusal = List.of();
	public final AtomicInteger commits = new AtomicInteger();
	public final AtomicInteger open = new AtomicInteger();

	@Override
	public CommittableWork begin(String user) {
		open.incrementAndGet();
		return new Work();
	}

	/** @return copies of all committed objects of a class */
	public synchronized <T extends CDOObject> List<T> all(Class<T> type) {
		return objects.values().stream().map(Stored::object).filter(type::isInstance).map(type::cast).map(EcoreUtil::copy).toList();
	}

	private final class Work implements CommittableWork {

		private final IdentityHashMap<CDOObject, Long> ids = new IdentityHashMap<>();
		private final Map<Long, Integer> versions = new HashMap<>();
		private final List<CDOObject> added = new ArrayList<>();
		private final Map<Long, Map<EStructuralFeature, Object>> changed = new HashMap<>();

		@Override
		public <T extends CDOObject> Optional<T> find(Ref<T> ref, Class<T> type) {
			synchronized (InMemoryWorks.this) {
				Stored stored = objects.get(ref.id());
				return stored == null || !type.isInstance(stored.object) ? Optional.empty() : Optional.of(loaded(ref.id(), type.cast(stored.object)));
			}
		}

		private <T extends CDOObject> T loaded(long id, T object) {
			T copy = EcoreUtil.copy(object);
			ids.put(copy, id);
			versions.put(id, objects.get(id).version);
			return copy;
		}

		@Override
		public <T extends CDOObject> List<T> findBy(Class<T> type, List<Condition> conditions) {
			synchronized (InMemoryWorks.this) {
				return objects.entrySet().stream().filter(entry -> type.isInstance(entry.getValue().object) && conditions.stream()
						.allMatch(c -> c.value().equals(entry.getValue().object.eGet(c.feature()))))
						.map(entry -> loaded(entry.getKey(), type.cast(entry.getValue().object))).toList();
			}
		}

		@Override
		public <T extends CDOObject> List<T> findBy(Class<T> type, EAttribute attribute, Object value) {
			return findBy(type, List.of(new Condition(attribute, value)));
		}

		@Override
		public <T extends CDOObject> List<T> findBy(Class<T> type, EReference reference, CDOObject target) {
			throw new UnsupportedOperationException("objects here have no references");
		}

		@Override
		public <T extends CDOObject> Ref<T> refOf(T object) {
			return new Ref<>(ids.get(object));
		}

		@Override
		public <T extends CDOObject> T refresh(T object) {
			@SuppressWarnings("unchecked")
			Class<T> type = (Class<T>) object.getClass();
			return find(refOf(object), type).orElseThrow();
		}

		@Override
		public <T extends CDOObject> T add(T object) {
			synchronized (InMemoryWorks.this) {
				ids.put(object, ++lastId);
			}
			added.add(object);
			return object;
		}

		@Override
		public Change change(CDOObject object) {
			Map<EStructuralFeature, Object> values = changed.computeIfAbsent(ids.get(object), id -> new HashMap<>());
			return new Change() {
				@Override
				public Change set(EStructuralFeature feature, Object value) {
					values.put(feature, value);
					return this;
				}

				@Override
				public Change add(EReference list, CDOObject value) {
					throw new UnsupportedOperationException("objects here have no references");
				}

				@Override
				public Change remove(EReference list, CDOObject value) {
					throw new UnsupportedOperationException("objects here have no references");
				}
			};
		}

		@Override
		public void delete(CDOObject object) {
			throw new UnsupportedOperationException("nothing is deleted here");
		}

		@Override
		public void commit() {
			if (!refusal.isEmpty())
				throw new CommitRefusedException(refusal);
			if (conflictsToCome.getAndUpdate(n -> Math.max(0, n - 1)) > 0)
				throw new CommitConflictException("ordered by the test", null);
			synchronized (InMemoryWorks.this) {
				check();
				changed.forEach((id, values) -> {
					Stored stored = objects.get(id);
					CDOObject next = EcoreUtil.copy(stored.object);
					values.forEach(next::eSet);
					objects.put(id, new Stored(next, stored.version + 1));
				});
				added.forEach(object -> objects.put(ids.get(object), new Stored(EcoreUtil.copy(object), 1)));
			}
			commits.incrementAndGet();
		}

		private void check() {
			for (long id : changed.keySet())
				if (objects.get(id).version != versions.get(id))
					throw new CommitConflictException("changed by another: " + id, null);
			for (CDOObject object : added)
				if (object instanceof OperationReceipt receipt && !findBy(OperationReceipt.class,
						PlatformPackage.eINSTANCE.getOperationReceipt_OperationId(), receipt.getOperationId()).isEmpty())
					throw new CommitConflictException("id used before: " + receipt.getOperationId(), null);
		}

		@Override
		public void close() {
			open.decrementAndGet();
		}
	}
}
