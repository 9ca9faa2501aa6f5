package emporion.platform.server.operation.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.platform.Ref;
import emporion.platform.operation.UnitOfWork;

/** Remembers whether anything was staged: an operation that only looked is not committed and leaves no receipt. */
final class TrackedWork implements UnitOfWork {

	private final UnitOfWork work;
	private boolean staged;

	TrackedWork(UnitOfWork work) {
		this.work = work;
	}

	boolean hasStaged() {
		return staged;
	}

	@Override
	public <T extends CDOObject> Optional<T> find(Ref<T> ref, Class<T> type) {
		return work.find(ref, type);
	}

	@Override
	public <T extends CDOObject> List<T> findBy(Class<T> type, EAttribute attribute, Object value) {
		return work.findBy(type, attribute, value);
	}

	@Override
	public <T extends CDOObject> List<T> findBy(Class<T> type, EReference reference, CDOObject target) {
		return work.findBy(type, reference, target);
	}

	@Override
	public <T extends CDOObject> List<T> findBy(Class<T> type, List<Condition> conditions) {
		return work.findBy(type, conditions);
	}

	@Override
	public <T extends CDOObject> List<T> findByAny(Class<T> type, EStructuralFeature feature, Collection<?> values,
			List<Condition> others) {
		return work.findByAny(type, feature, values, others);
	}

	@Override
	public <T extends CDOObject> Ref<T> refOf(T object) {
		return work.refOf(object);
	}

	@Override
	public <T extends CDOObject> T refresh(T object) {
		return work.refresh(object);
	}

	@Override
	public <T extends CDOObject> T add(T object) {
		staged = true;
		return work.add(object);
	}

	@Override
	public Change change(CDOObject object) {
		staged = true;
		return work.change(object);
	}

	@Override
	public void delete(CDOObject object) {
		staged = true;
		work.delete(object);
	}
}
