package emporion.platform.server.repository.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.model.CDOModelUtil;
import org.eclipse.emf.cdo.common.revision.CDOList;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/** The new objects of a unit of work; they become revisions only at its end, so they may be filled until then. Used by one thread. */
final class StagedObjects {

	private final DirectSession direct;
	private final Function<CDOObject, CDOID> idOf;
	private final Map<CDOObject, Place> roots = new LinkedHashMap<>(); // model objects are equal only to themselves
	private final Map<CDOObject, CDOID> ids = new IdentityHashMap<>();

	/** Where a new object stands: in a register, or in an object that was there before. */
	private record Place(CDOID register, CDOID container, int containingFeature) {
	}

	StagedObjects(DirectSession direct, Function<CDOObject, CDOID> idOf) {
		this.direct = direct;
		this.idOf = idOf;
	}

	void stand(CDOObject object, CDOID register) {
		roots.put(object, new Place(register, CDOID.NULL, 0));
	}

	void contained(CDOObject object, InternalCDORevision container, EReference containment) {
		EReference opposite = containment.getEOpposite();
		int feature = opposite != null ? object.eClass().getFeatureID(opposite)
				: InternalEObject.EOPPOSITE_FEATURE_BASE - container.getEClass().getFeatureID(containment);
		roots.put(object, new Place(CDOID.NULL, container.getID(), feature));
	}

	void drop(CDOObject object) {
		roots.remove(object);
	}

	/** @return the final object number, drawn when it is asked for first */
	CDOID idOf(CDOObject object) {
		return ids.computeIfAbsent(object, added -> direct.newId(added.eClass()));
	}

	/** @throws IllegalStateException if one of them refers to a new object that was not added */
	List<InternalCDORevision> revisions() {
		List<InternalCDORevision> revisions = new ArrayList<>();
		roots.forEach((object, place) -> {
			InternalCDORevision revision = revisionOf(object);
			revision.setResourceID(place.register());
			revision.setContainerID(place.container());
			revision.setContainingFeatureID(place.containingFeature());
			revisions.add(revision);
			addContents(object, revisions);
		});
		if (revisions.size() < ids.size())
			throw new IllegalStateException("an object that was not added is referred to");
		return revisions;
	}

	private void addContents(CDOObject container, List<InternalCDORevision> revisions) {
		for (EObject child : container.eContents()) {
			InternalCDORevision revision = revisionOf((CDOObject) child);
			revision.setResourceID(CDOID.NULL);
			revision.setContainerID(idOf(container));
			revision.setContainingFeatureID(((InternalEObject) child).eContainerFeatureID());
			revisions.add(revision);
			addContents((CDOObject) child, revisions);
		}
	}

	private InternalCDORevision revisionOf(CDOObject object) {
		InternalCDORevision revision = direct.newRevision(object.eClass(), idOf(object));
		for (EStructuralFeature feature : CDOModelUtil.getClassInfo(object.eClass()).getAllPersistentFeatures())
			copy(object, feature, revision);
		return revision;
	}

	private void copy(CDOObject object, EStructuralFeature feature, InternalCDORevision revision) {
		Object value = object.eGet(feature);
		if (feature.isMany()) {
			List<?> values = (List<?>) value;
			if (values.isEmpty())
				return;
			CDOList list = revision.getOrCreateList(feature, values.size());
			for (Object element : values)
				list.add(revisionValue(feature, element));
		} else
			revision.setValue(feature, revisionValue(feature, value));
	}

	private Object revisionValue(EStructuralFeature feature, Object value) {
		if (feature instanceof EAttribute attribute)
			return ModelValues.toRevision(attribute, value);
		return value == null ? null : idOf.apply((CDOObject) value);
	}
}
