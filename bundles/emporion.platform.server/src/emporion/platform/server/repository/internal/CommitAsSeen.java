package emporion.platform.server.repository.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionDelta;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.platform.operation.Reading;
import emporion.platform.server.commit.CommitView;

/** A commit as rules and listeners see it. Resources are left out: they are of no domain. */
final class CommitAsSeen implements CommitView, AutoCloseable {

	private final GatedCommit commit;
	private final Supplier<RepositoryReading> readings;
	private final List<ObjectChange> changes = new ArrayList<>();
	private RepositoryReading reading;

	/** @param readings read through whatever connection the committing thread has */
	CommitAsSeen(GatedCommit commit, Supplier<RepositoryReading> readings) {
		this.commit = commit;
		this.readings = readings;
		for (InternalCDORevision revision : commit.getNewObjects())
			add(new Change(ObjectChange.Kind.NEW, null, revision, null));
		InternalCDORevision[] changed = commit.getDirtyObjects();
		for (int i = 0; i < changed.length; i++)
			add(new Change(ObjectChange.Kind.CHANGED, commit.getOldRevisions().get(changed[i].getID()), changed[i],
					commit.getDirtyObjectDeltas()[i]));
		for (InternalCDORevision revision : commit.deleted().values())
			add(new Change(ObjectChange.Kind.DELETED, revision, null, null));
	}

	private void add(Change change) {
		if (change.type().getEPackage() != EresourcePackage.eINSTANCE)
			changes.add(change);
	}

	@Override
	public String user() {
		return commit.getUserID();
	}

	@Override
	public boolean isTrusted() {
		return !commit.isFromClient();
	}

	@Override
	public Reading reading() {
		if (reading == null)
			reading = readings.get();
		return reading;
	}

	@Override
	public List<ObjectChange> changes() {
		return changes;
	}

	@Override
	public void close() {
		if (reading != null)
			reading.closeView();
	}

	private record Change(Kind kind, InternalCDORevision before, InternalCDORevision after, InternalCDORevisionDelta delta)
			implements ObjectChange {

		private InternalCDORevision any() {
			return after != null ? after : before;
		}

		@Override
		public EClass type() {
			return any().getEClass();
		}

		@Override
		public long id() {
			return ModelValues.numberOf(any().getID());
		}

		@Override
		public long containerId() {
			CDOID container = (CDOID) any().getContainerID();
			return CDOIDUtil.isNull(container) ? 0 : ModelValues.numberOf(container);
		}

		@Override
		public Object before(EStructuralFeature feature) {
			return before == null ? null : ModelValues.ofRevision(before, feature);
		}

		@Override
		public Object after(EStructuralFeature feature) {
			return after == null ? null : ModelValues.ofRevision(after, feature);
		}

		@Override
		public boolean touches(EStructuralFeature feature) {
			return switch (kind) {
				case NEW -> feature.isMany() ? after.getListOrNull(feature) != null && !after.getListOrNull(feature).isEmpty()
						: after.getValue(feature) != null;
				case CHANGED -> delta.getFeatureDelta(feature) != null;
				case DELETED -> true;
			};
		}
	}
}
