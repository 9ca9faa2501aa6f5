package emporion.platform.server.repository.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.revision.delta.CDORevisionDelta;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.base.outcome.Problem;
import emporion.platform.permission.Permit;
import emporion.platform.permission.Scope;
import emporion.platform.server.permission.Belonging;
import emporion.platform.server.permission.UserRights;
import emporion.platform.server.permission.internal.Refusals;

/**
 * Whether a client's own transaction does only what its user may: create, change and delete cards within his reach, leave alone fields that
 * he may not see or change, and point only at objects that he may see. Thread-safe.
 */
final class ClientRights {

	private final ClientAccess access;

	ClientRights(ClientAccess access) {
		this.access = access;
	}

	List<Problem> check(GatedCommit commit) {
		Optional<UserRights> user = access.of(commit.getUserID());
		return user.isEmpty() ? List.of() : new OneCommit(commit, user.get()).check().stream().distinct().toList();
	}

	/** Used by one thread. */
	private final class OneCommit {

		private final GatedCommit commit;
		private final UserRights user;
		private final List<Problem> problems = new ArrayList<>();

		OneCommit(GatedCommit commit, UserRights user) {
			this.commit = commit;
			this.user = user;
		}

		List<Problem> check() {
			for (InternalCDORevision revision : commit.getNewObjects())
				checkNew(revision);
			InternalCDORevision[] changed = commit.getDirtyObjects();
			CDORevisionDelta[] deltas = commit.getDirtyObjectDeltas();
			for (int i = 0; i < changed.length; i++)
				checkChanged(commit.getOldRevisions().get(changed[i].getID()), changed[i], deltas[i]);
			for (InternalCDORevision revision : commit.deleted().values())
				checkReach(isRoot(revision) ? Permit.DELETE : Permit.CHANGE, revision, this::before);
			return problems;
		}

		private void checkNew(InternalCDORevision revision) {
			if (isRoot(revision))
				checkReach(Permit.CREATE, revision, this::after);
			else
				checkContained(revision);
			for (EStructuralFeature feature : revision.getClassInfo().getAllPersistentFeatures()) {
				boolean set = feature.isMany() ? revision.getListOrNull(feature) != null && !revision.getListOrNull(feature).isEmpty()
						: revision.getValue(feature) != null && !Objects.equals(ModelValues.ofRevision(revision, feature), feature.getDefaultValue());
				if (set && !isOwnName(revision, feature))
					checkField(revision, feature);
			}
		}

		/** A new part: of a new object, that may be made; of another, that may be changed. */
		private void checkContained(InternalCDORevision revision) {
			InternalCDORevision container = revision;
			while (container != null && !isRoot(container) && !commit.getOldRevisions().containsKey(container.getID()))
				container = after((CDOID) container.getContainerID());
			if (container != null && before(container.getID()) != null)
				checkReach(Permit.CHANGE, container, this::before);
		}

		private void checkChanged(InternalCDORevision before, InternalCDORevision after, CDORevisionDelta delta) {
			checkReach(Permit.CHANGE, before == null ? after : before, this::before);
			delta.getFeatureDeltas().forEach(change -> checkField(after, change.getFeature()));
		}

		/** Whoever makes a record may write himself into it as the one to whom it belongs. */
		private boolean isOwnName(InternalCDORevision revision, EStructuralFeature feature) {
			return feature instanceof EAttribute && user.login().equals(revision.getValue(feature))
					&& access.model().belonging(revision.getEClass()).map(Belonging::owners).orElse(List.of()).contains(feature);
		}

		private void checkReach(Permit permit, InternalCDORevision revision, Function<CDOID, InternalCDORevision> state) {
			if (!access.may(user, Permit.SEE, revision, state) || !access.may(user, permit, revision, state))
				problems.add(refusal(permit, revision));
		}

		private Problem refusal(Permit permit, InternalCDORevision revision) {
			Set<EClass> kinds = access.model().kindsOf(revision.getEClass());
			String kind = access.nameOf(kinds.isEmpty() ? revision.getEClass() : kinds.iterator().next());
			Scope scope = user.rights().scope(permit, kind);
			return scope == Scope.NONE || scope == Scope.ALL ? Refusals.lacks(permit, kind) : Refusals.outOfReach(permit, kind, scope);
		}

		private void checkField(InternalCDORevision revision, EStructuralFeature feature) {
			String kind = access.nameOf(revision.getEClass());
			if (feature == null)
				return;
			if (user.rights().freezes(kind, feature.getName()))
				problems.add(Refusals.frozen(kind, feature.getName()));
			else if (feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer() && !feature.isMany()
					&& revision.getValue(feature) instanceof CDOID target)
				checkTarget(target);
			else if (feature instanceof EReference reference && !reference.isContainment() && feature.isMany()
					&& revision.getListOrNull(feature) != null)
				revision.getListOrNull(feature).forEach(target -> checkTarget((CDOID) target));
		}

		private void checkTarget(CDOID target) {
			InternalCDORevision revision = CDOIDUtil.isNull(target) ? null : before(target);
			if (revision != null && !access.may(user, Permit.SEE, revision, this::before))
				problems.add(Refusals.unseen(access.nameOf(revision.getEClass())));
		}

		private boolean isRoot(InternalCDORevision revision) {
			return CDOIDUtil.isNull((CDOID) revision.getContainerID());
		}

		private InternalCDORevision before(CDOID id) {
			Map<CDOID, InternalCDORevision> old = commit.getOldRevisions();
			InternalCDORevision known = old.get(id) != null ? old.get(id) : commit.deleted().get(id);
			return known != null ? known : id.isTemporary() ? null : commit.stored(id);
		}

		private InternalCDORevision after(CDOID id) {
			return CDOIDUtil.isNull(id) ? null : commit.getRevision(id);
		}
	}
}
