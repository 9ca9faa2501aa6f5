package emporion.platform.operation;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.platform.Ref;

/** Reading the repository and staging changes within one operation. Changes go through {@link #change}. Used by one thread. */
public interface UnitOfWork extends Reading {

	/** @return the object's reference; also for one that was {@link #add added} here, where it becomes valid with the commit */
	@Override
	<T extends CDOObject> Ref<T> refOf(T object);

	/** @return the object as it is in the repository now; for use after {@link OperationContext#holding} */
	<T extends CDOObject> T refresh(T object);

	/**
	 * Stages a new object with all it contains. It is made by the generated factory, set like any EMF object, may refer to objects read
	 * here and to others added here, and lands in the register of its class, not in any contents list.
	 *
	 * @return the same object
	 */
	<T extends CDOObject> T add(T object);

	/** Begins or continues to change an object read here. The object itself keeps showing its old values. */
	Change change(CDOObject object);

	/** Stages the deletion of an object with all it contains. */
	void delete(CDOObject object);

	/** Staged changes of one object. */
	interface Change {

		Change set(EStructuralFeature feature, Object value);

		/** Adds to the end of a list: a new object to a containment list, an object read or added here to a reference list. */
		Change add(EReference list, CDOObject value);

		/** Takes an object out of a list; out of a containment list it is deleted. */
		Change remove(EReference list, CDOObject value);
	}
}
