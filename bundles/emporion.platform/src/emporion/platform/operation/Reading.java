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
 * Reading the repository in the server: what is committed, never what is only staged. Objects are generated model objects, readable like
 * any EMF object, references resolving on access; they are never to be set. One object, however reached, is always the same instance.
 * Used by one thread.
 */
public interface Reading {

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

	/** @return the reference of an object read here */
	<T extends CDOObject> Ref<T> refOf(T object);
}
