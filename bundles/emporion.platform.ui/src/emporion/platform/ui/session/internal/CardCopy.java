package emporion.platform.ui.session.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import emporion.platform.ui.session.Card;

/** Takes model objects apart into cards and puts the values of cards back. */
final class CardCopy {

	private CardCopy() {
	}

	static Card of(CDOObject object) {
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			boolean toContainer = feature instanceof EReference reference && reference.isContainer();
			if (!feature.isDerived() && !feature.isTransient() && !toContainer)
				values.put(feature, plain(feature, object.eGet(feature)));
		}
		CDORevision revision = object.cdoRevision(true);
		return new Card(idOf(object), revision == null ? 0 : revision.getVersion(), object.eClass(), values);
	}

	private static Object plain(EStructuralFeature feature, Object value) {
		if (value instanceof List<?> list)
			return list.stream().map(element -> plain(feature, element)).toList();
		if (feature instanceof EReference reference && value instanceof CDOObject target)
			return reference.isContainment() ? of(target) : (Object) idOf(target);
		return value;
	}

	private static long idOf(CDOObject object) {
		CDOID id = object.cdoID();
		return id == null || id.isTemporary() ? 0 : CDOIDUtil.getLong(id);
	}

	/** Sets a feature to a value in the form of {@link Card#values()}. */
	static void set(CDOTransaction transaction, CDOObject object, EStructuralFeature feature, Object value) {
		if (!(feature instanceof EReference reference)) {
			object.eSet(feature, value);
			return;
		}
		if (reference.isContainment() && reference.isMany())
			setParts(transaction, object, reference, (List<?>) value);
		else if (reference.isMany())
			object.eSet(reference, ((List<?>) value).stream().map(id -> target(transaction, id)).toList());
		else
			object.eSet(reference, value == null ? null : target(transaction, value));
	}

	private static CDOObject target(CDOTransaction transaction, Object id) {
		return transaction.getObject(CDOIDUtil.createLong((Long) id));
	}

	/** Parts that stay keep their identity, so that their history goes on. */
	@SuppressWarnings("unchecked")
	private static void setParts(CDOTransaction transaction, CDOObject object, EReference reference, List<?> parts) {
		List<CDOObject> present = (List<CDOObject>) object.eGet(reference);
		List<CDOObject> wanted = new ArrayList<>();
		for (Object part : parts) {
			Card card = (Card) part;
			CDOObject target = present.stream().filter(one -> !card.isNew() && idOf(one) == card.id()).findFirst()
					.orElseGet(() -> (CDOObject) EcoreUtil.create(card.type()));
			Card before = of(target);
			card.values().forEach((feature, value) -> {
				if (!isSame(before.values().get(feature), value))
					set(transaction, target, feature, value);
			});
			wanted.add(target);
		}
		if (present.equals(wanted))
			return;
		present.removeIf(one -> !wanted.contains(one));
		for (int index = 0; index < wanted.size(); index++) {
			CDOObject part = wanted.get(index);
			int at = present.indexOf(part);
			if (at < 0)
				present.add(index, part);
			else if (at != index)
				((org.eclipse.emf.common.util.EList<CDOObject>) present).move(index, at);
		}
	}

	/** @return whether two values mean the same; decimals by value, not by their zeros */
	static boolean isSame(Object one, Object other) {
		if (one instanceof BigDecimal first && other instanceof BigDecimal second)
			return first.compareTo(second) == 0;
		if (one instanceof Card first && other instanceof Card second)
			return first.id() == second.id() && first.values().keySet().equals(second.values().keySet())
					&& first.values().keySet().stream().allMatch(key -> isSame(first.values().get(key), second.values().get(key)));
		if (one instanceof List<?> first && other instanceof List<?> second) {
			if (first.size() != second.size())
				return false;
			for (int index = 0; index < first.size(); index++)
				if (!isSame(first.get(index), second.get(index)))
					return false;
			return true;
		}
		return Objects.equals(one, other) || "".equals(one) && other == null || one == null && "".equals(other);
	}
}
