package emporion.platform.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.platform.Ref;

/**
 * Reading the repository and staging changes within one operation. Objects read are generated model objects, readable like any EMF
 * object, references resolving on access; they are not to be set directly: changes go through {@link #change}. Used by one thread.
 */
public interface UnitOfWork {

	/** @return the object, or empty when it does not exist (any more) or is of another class */
	<T extends CDOObject> Optional<T> find(Ref<T> ref, Class<T> type);

	/** Objects by the value of one indexed attribute (a code, a number); in order of their object numbers. */
	<T extends CDOObject> List<T> findBy(Class<T> type, EAttribute attribute, Object value);

	/** Objects of which one indexed reference points at the target, in order of their object numbers. */
	<T extends CDOObject> List<T> findBy(Class<T> type, EReference reference, CDOObject target);

	/**
	 * Objects by the values of several indexed features (attributes or single references), all of which must hold; in order of their
	 * object numbers.
	 */
	<T extends CDOObject> List<T> findBy(Class<T> type, List<Condition> conditions);

	/**
	 * Objects by indexed features, one of which may have any of several values: one question to the repository instead of one for each
	 * value; in order of their object numbers.
	 *
	 * @param feature an attribute or a single reference
	 * @param values  of the attribute's class, or target objects; without any nothing is found
	 * @param others  what must hold besides; may be empty
	 */
	default <T extends CDOObject> List<T> findByAny(Class<T> type, EStructuralFeature feature, Collection<?> values,
			List<Condition> others) {
		return values.stream().distinct().flatMap(value -> {
			List<Condition> all = new ArrayList<>(others);
			all.add(new Condition(feature, value));
			return findBy(type, all).stream();
		}).sorted(Comparator.comparingLong(object -> refOf(object).id())).toList();
	}

	/**
	 * A value that a feature must have.
	 *
	 * @param value of the attribute's class, or the target object of a reference
	 */
	record Condition(EStructuralFeature feature, Object value) {
	}

	/** @return the object's reference; also for one that was {@link #add added} here, where it becomes valid with the commit */
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
