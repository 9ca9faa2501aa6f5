package emporion.sales.server.commit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

import emporion.platform.Ref;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;

/** Objects as a commit leaves them: what it changes, and for the rest what is stored. */
final class CommittedState {

	private final CommitView commit;
	private final Map<Long, ObjectChange> changes = new HashMap<>();

	CommittedState(CommitView commit) {
		this.commit = commit;
		commit.changes().forEach(change -> changes.put(change.id(), change));
	}

	/** @return the attribute's value; null where it has none */
	Object value(long id, EAttribute attribute) {
		ObjectChange change = changes.get(id);
		return change != null ? change.after(attribute) : stored(id).map(object -> object.eGet(attribute)).orElse(null);
	}

	/** @return number of the object that a single reference points at; empty where it points at none */
	Optional<Long> target(long id, EReference reference) {
		ObjectChange change = changes.get(id);
		if (change != null)
			return Optional.ofNullable((Long) change.after(reference));
		return stored(id).map(object -> (CDOObject) object.eGet(reference)).map(target -> commit.reading().refOf(target).id());
	}

	/** @return numbers of the objects in a list, in order */
	@SuppressWarnings("unchecked")
	List<Long> list(long id, EReference list) {
		ObjectChange change = changes.get(id);
		if (change != null)
			return (List<Long>) change.after(list);
		return stored(id).map(object -> (List<CDOObject>) object.eGet(list)).orElse(List.of()).stream()
				.map(each -> commit.reading().refOf(each).id()).toList();
	}

	/** @return the stored object, as it was before the commit; empty for a new one, which nobody needs to look for */
	<T extends CDOObject> Optional<T> stored(long id, Class<T> type) {
		ObjectChange change = changes.get(id);
		boolean isNew = change != null && change.kind() == ObjectChange.Kind.NEW;
		return id <= 0 || isNew ? Optional.empty() : commit.reading().find(new Ref<>(id), type);
	}

	private Optional<CDOObject> stored(long id) {
		return stored(id, CDOObject.class);
	}
}
