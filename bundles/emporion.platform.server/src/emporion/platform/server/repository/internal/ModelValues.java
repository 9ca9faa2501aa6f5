package emporion.platform.server.repository.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.model.CDOModelUtil;
import org.eclipse.emf.cdo.common.model.CDOType;
import org.eclipse.emf.cdo.common.revision.CDORevisionData;
import org.eclipse.emf.cdo.internal.common.id.CDOIDTempObjectImpl;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Values as the model has them and as revisions hold them: enumerations as numbers, days and moments as text, objects as ids. */
final class ModelValues {

	private ModelValues() {
	}

	/** @return an attribute's value as a revision holds it, as exact as the databases keep it */
	static Object toRevision(EAttribute attribute, Object value) {
		if (value == null)
			return attribute.getDefaultValue() == null ? null : CDORevisionData.NIL;
		if (value instanceof BigDecimal decimal)
			return ColumnMappings.plain(decimal);
		if (value instanceof Instant moment)
			return convert(attribute, moment.truncatedTo(ChronoUnit.MICROS));
		return convert(attribute, value);
	}

	private static Object convert(EAttribute attribute, Object value) {
		CDOType type = CDOModelUtil.getType(attribute.getEType());
		return type.convertToCDO(attribute.getEType(), value);
	}

	/** @return a feature's value as the model has it, with object numbers in place of objects */
	static Object ofRevision(InternalCDORevision revision, EStructuralFeature feature) {
		if (feature.isMany()) {
			List<Object> values = new ArrayList<>();
			if (revision.getListOrNull(feature) != null)
				revision.getListOrNull(feature).forEach(value -> values.add(single(feature, value)));
			return values;
		}
		Object value = revision.getValue(feature);
		return value == null ? feature.getDefaultValue() : single(feature, value);
	}

	private static Object single(EStructuralFeature feature, Object value) {
		if (value == null || value == CDORevisionData.NIL)
			return null;
		if (feature instanceof EReference)
			return CDOIDUtil.isNull((CDOID) value) ? null : (Object) numberOf((CDOID) value);
		return CDOModelUtil.getType(feature.getEType()).convertToEMF(feature.getEType(), value);
	}

	/** @return the object number; negative for an object of a client that has none yet */
	static long numberOf(CDOID id) {
		return id.isTemporary() ? -((CDOIDTempObjectImpl) id).getIntValue() : CDOIDUtil.getLong(id);
	}
}
