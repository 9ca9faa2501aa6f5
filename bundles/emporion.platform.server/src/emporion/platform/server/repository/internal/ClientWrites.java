package emporion.platform.server.repository.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.revision.delta.CDORevisionDelta;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.base.outcome.Problem;

/**
 * What a client may write in a transaction of its own: objects that stand in a register which is not reserved for operations, and what
 * they contain. A client is not believed anything: classes, containers and registers are looked up in the repository. Thread-safe.
 */
final class ClientWrites {

	private final Models models;
	private final RegisterIds registers;

	ClientWrites(Models models, RegisterIds registers) {
		this.models = models;
		this.registers = registers;
	}

	List<Problem> check(GatedCommit commit) {
		List<Problem> problems = new ArrayList<>();
		Set<CDOID> listing = new HashSet<>();
		for (CDORevisionDelta delta : commit.getDirtyObjectDeltas())
			listing.add(delta.getID());
		for (InternalCDORevision revision : commit.getNewObjects())
			listing.add(revision.getID());
		for (InternalCDORevision revision : commit.getNewObjects()) {
			checkPlace(revision, commit, listing, problems);
			for (EStructuralFeature feature : revision.getClassInfo().getAllPersistentFeatures())
				checkTarget(revision, feature, commit, problems);
		}
		InternalCDORevision[] changed = commit.getDirtyObjects();
		CDORevisionDelta[] deltas = commit.getDirtyObjectDeltas();
		for (int i = 0; i < changed.length; i++) {
			checkRoot(commit.getOldRevisions().get(changed[i].getID()), commit, problems);
			checkPlace(changed[i], commit, listing, problems);
			for (var delta : deltas[i].getFeatureDeltas())
				checkTarget(changed[i], delta.getFeature(), commit, problems);
		}
		for (InternalCDORevision revision : commit.deleted().values())
			checkRoot(revision, commit, problems);
		return problems.stream().distinct().toList();
	}

	/** An object stands in the register of its class, or in a container that knows of it and whose root may be written. */
	private void checkPlace(InternalCDORevision revision, GatedCommit commit, Set<CDOID> listing, List<Problem> problems) {
		EClass type = revision.getEClass();
		if (type.getEPackage() == EresourcePackage.eINSTANCE) {
			problems.add(Problem.error(Gate.NO_RESOURCES));
			return;
		}
		checkRoot(revision, commit, problems);
		CDOID container = (CDOID) revision.getContainerID();
		boolean placed;
		if (CDOIDUtil.isNull(container))
			placed = models.isRegister(type) && registers.idOf(type).equals(revision.getResourceID());
		else
			placed = CDOIDUtil.isNull(revision.getResourceID()) && (listing.contains(container) || !isNew(revision, commit));
		if (!placed)
			problems.add(Problem.error(Gate.FOREIGN_PLACE, type.getName()));
	}

	private static boolean isNew(InternalCDORevision revision, GatedCommit commit) {
		return !commit.getOldRevisions().containsKey(revision.getID());
	}

	private void checkRoot(CDORevision revision, GatedCommit commit, List<Problem> problems) {
		EClass root = rootOf((InternalCDORevision) revision, commit);
		if (root == null || !models.isWritableRegister(root))
			problems.add(Problem.error(Gate.OPERATIONS_ONLY, (root == null ? revision.getEClass() : root).getName()));
	}

	/** @return class of the outermost container, or null when there is none */
	private static EClass rootOf(InternalCDORevision revision, GatedCommit commit) {
		Set<CDOID> seen = new HashSet<>();
		InternalCDORevision current = revision;
		while (seen.add(current.getID())) {
			CDOID container = (CDOID) current.getContainerID();
			if (CDOIDUtil.isNull(container))
				return current.getEClass();
			InternalCDORevision next = commit.deleted().get(container);
			current = next != null ? next : commit.getRevision(container);
			if (current == null)
				return null;
		}
		return null;
	}

	private void checkTarget(InternalCDORevision revision, EStructuralFeature feature, GatedCommit commit, List<Problem> problems) {
		if (!(feature instanceof EReference reference) || reference.isContainer())
			return;
		if (!feature.isMany())
			checkTarget(reference, revision.getValue(feature), commit, problems);
		else if (revision.getListOrNull(feature) != null)
			revision.getListOrNull(feature).forEach(value -> checkTarget(reference, value, commit, problems));
	}

	private void checkTarget(EReference reference, Object value, GatedCommit commit, List<Problem> problems) {
		if (!(value instanceof CDOID id) || CDOIDUtil.isNull(id))
			return;
		InternalCDORevision target = commit.getRevision(id);
		if (target == null || !reference.getEReferenceType().isSuperTypeOf(target.getEClass()))
			problems.add(Problem.error(Gate.WRONG_TARGET, reference.getName()).at(reference.getName()));
	}
}
