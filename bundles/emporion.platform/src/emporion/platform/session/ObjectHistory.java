package emporion.platform.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.revision.CDORevisionData;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.spi.common.revision.DetachedCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.platform.session.PastChange.FeatureChange;

/** Puts together, from the revisions that the repository keeps for ever, what became of an object and of what it contains. */
final class ObjectHistory {

	private final CDOSession session;
	private final CDOBranch branch;

	ObjectHistory(CDOSession session) {
		this.session = session;
		branch = session.getBranchManager().getMainBranch();
	}

	List<PastChange> of(long id, int limit) {
		Map<Long, List<FeatureChange>> byMoment = new TreeMap<>(Comparator.reverseOrder());
		collect(id, byMoment);
		return byMoment.entrySet().stream().limit(limit).map(entry -> change(entry.getKey(), entry.getValue())).toList();
	}

	private PastChange change(long moment, List<FeatureChange> features) {
		String user = session.getCommitInfoManager().getCommitInfo(moment).getUserID();
		return new PastChange(Instant.ofEpochMilli(moment), user == null ? "" : user, features);
	}

	private void collect(long id, Map<Long, List<FeatureChange>> byMoment) {
		Set<Long> contained = new LinkedHashSet<>();
		InternalCDORevision before = null;
		for (int version = CDORevision.FIRST_VERSION;; version++) {
			InternalCDORevision revision = revision(id, version);
			if (revision == null || revision instanceof DetachedCDORevision)
				break;
			byMoment.computeIfAbsent(revision.getTimeStamp(), moment -> new ArrayList<>()).addAll(differences(id, before, revision));
			contained.addAll(containedIn(revision));
			before = revision;
		}
		contained.forEach(part -> collect(part, byMoment));
	}

	private InternalCDORevision revision(long id, int version) {
		return (InternalCDORevision) session.getRevisionManager().getRevisionByVersion(CDOIDUtil.createLong(id), branch.getVersion(version),
				CDORevision.UNCHUNKED, true);
	}

	private static List<FeatureChange> differences(long id, InternalCDORevision before, InternalCDORevision after) {
		if (before == null)
			return List.of();
		List<FeatureChange> changes = new ArrayList<>();
		for (EStructuralFeature feature : after.getClassInfo().getAllPersistentFeatures()) {
			Object old = value(before, feature);
			Object now = value(after, feature);
			if (!Objects.equals(old, now))
				changes.add(new FeatureChange(id, feature, old, now));
		}
		return changes;
	}

	private static Set<Long> containedIn(InternalCDORevision revision) {
		Set<Long> ids = new LinkedHashSet<>();
		for (EStructuralFeature feature : revision.getClassInfo().getAllPersistentFeatures())
			if (feature instanceof EReference reference && reference.isContainment())
				for (Object value : value(revision, feature) instanceof List<?> list ? list : Collections.singletonList(value(revision, feature)))
					if (value instanceof Long id)
						ids.add(id);
		return ids;
	}

	private static Object value(InternalCDORevision revision, EStructuralFeature feature) {
		if (!feature.isMany())
			return plain(revision.getValue(feature));
		List<Object> values = new ArrayList<>();
		for (int index = 0; index < revision.size(feature); index++)
			values.add(plain(revision.get(feature, index)));
		return values;
	}

	private static Object plain(Object value) {
		if (value == CDORevisionData.NIL || value == null)
			return null;
		return value instanceof CDOID id ? (id.isNull() ? null : CDOIDUtil.getLong(id)) : value;
	}
}
