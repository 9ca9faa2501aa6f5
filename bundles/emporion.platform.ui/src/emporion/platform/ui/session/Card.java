package emporion.platform.ui.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An object of the repository as it was at one moment, taken apart into plain values.
 *
 * @param id      object number; 0 for a card not saved yet
 * @param version grows with every change; 0 for a card not saved yet
 * @param type    model class
 * @param values  by feature: an attribute's value or null; of a single reference the target's number as {@code Long} or null; of a
 *                many-valued reference a {@code List<Long>}; of a containment list a {@code List<Card>}
 */
public record Card(long id, int version, EClass type, Map<EStructuralFeature, Object> values) {

	public Card {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	public boolean isNew() {
		return id == 0;
	}

	/** @return the value of the feature with this name; null when it has none */
	public Object value(String feature) {
		EStructuralFeature found = type.getEStructuralFeature(feature);
		if (found == null)
			throw new IllegalArgumentException(type.getName() + " has no feature " + feature);
		return values.get(found);
	}
}
