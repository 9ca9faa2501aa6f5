package emporion.platform.server.commit;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.platform.operation.Reading;

/** A commit before it is written. Used by one thread. */
public interface CommitView {

	/** @return log-in name of the user who commits */
	String user();

	/** @return true for an operation or the server's own work, false for a transaction that a client sent */
	boolean isTrusted();

	/** @return the repository as it was before this commit; only what an index finds is cheap enough here */
	Reading reading();

	/** @return every new, changed and deleted object */
	List<ObjectChange> changes();

	/** @return the changes of objects of this class and its subclasses */
	default Stream<ObjectChange> changesOf(EClass type) {
		return changes().stream().filter(change -> type.isSuperTypeOf(change.type()));
	}

	/** One object's change. Values are as in the model; single references and lists of references hold object numbers ({@link Long}). */
	interface ObjectChange {

		enum Kind {
			NEW, CHANGED, DELETED
		}

		Kind kind();

		EClass type();

		/** @return object number; not above zero for a new object of a client's transaction */
		long id();

		/** @return object number of the container, or 0 for an object without one */
		long containerId();

		/** @return value before; null for a new object */
		Object before(EStructuralFeature feature);

		/** @return value after; null for a deleted object */
		Object after(EStructuralFeature feature);

		/** @return whether this commit changes the feature; true for every set feature of a new object */
		boolean touches(EStructuralFeature feature);
	}
}
