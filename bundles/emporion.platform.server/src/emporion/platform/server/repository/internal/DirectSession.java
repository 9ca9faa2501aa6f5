package emporion.platform.server.repository.internal;

import java.util.List;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.branch.CDOBranchVersion;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.server.IStoreAccessor;
import org.eclipse.emf.cdo.server.StoreThreadLocal;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionDelta;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.emf.cdo.spi.server.InternalTransaction;
import org.eclipse.emf.ecore.EClass;

import emporion.platform.server.operation.CommitConflictException;
import emporion.platform.server.operation.CommitRefusedException;

/**
 * A session of the server with itself and one transaction in it, kept open and used again and again: opening them for each unit of work
 * would halve the throughput. Used by one thread and for one user at a time.
 */
final class DirectSession {

	private final ServerRepository repository;
	private final ClosedStore store;
	private final CDOBranchPoint head;
	private final InternalSession session;
	private final InternalTransaction transaction;
	private IStoreAccessor accessor;
	private IStoreAccessor outerAccessor;
	private IStoreAccessor.CommitContext outerCommit;

	DirectSession(ServerRepository repository, ClosedStore store) {
		this.repository = repository;
		this.store = store;
		head = repository.getBranchManager().getMainBranch().getHead();
		session = repository.getSessionManager().openSession(null);
		// else the session manager keeps every commit's notification for a client that never comes to fetch them
		session.setOpenOnClientSide();
		transaction = session.openTransaction(1, head);
	}

	CDOBranchPoint head() {
		return head;
	}

	InternalSession session() {
		return session;
	}

	/** Makes the calling thread read and write through this session; cheap when it already does. */
	void enter() {
		if (accessor == null) {
			outerAccessor = StoreThreadLocal.hasAccessor() ? StoreThreadLocal.getAccessor() : null;
			outerCommit = StoreThreadLocal.getCommitContext();
			accessor = store.open(transaction);
		}
		if (!StoreThreadLocal.hasAccessor() || StoreThreadLocal.getAccessor() != accessor)
			StoreThreadLocal.setAccessor(accessor);
	}

	/** Gives back what {@link #enter} took; what was read is forgotten by the database, what was not committed is lost. */
	void leave() {
		if (accessor == null)
			return;
		enter();
		StoreThreadLocal.release();
		left();
	}

	/** The thread goes on with what it did before, if it was in the middle of another session or of a client's commit. */
	private void left() {
		store.forget(transaction);
		accessor = null;
		if (outerAccessor != null) {
			StoreThreadLocal.setAccessor(outerAccessor);
			StoreThreadLocal.setCommitContext(outerCommit);
		}
		outerAccessor = null;
		outerCommit = null;
	}

	/** @return a new revision with its final object number, without container and register */
	InternalCDORevision newRevision(EClass type) {
		return newRevision(type, null);
	}

	/** @param id a number drawn by {@link #newId}, or null to draw one */
	InternalCDORevision newRevision(EClass type, CDOID id) {
		InternalCDORevision revision = store.createRevision(type, null);
		revision.setBranchPoint(head);
		revision.setID(id == null ? store.getIDHandler().getNextCDOID(revision) : id);
		revision.setUnchunked();
		return revision;
	}

	/** Draws an object number; one that is not used leaves a gap. */
	CDOID newId(EClass type) {
		return newRevision(type).getID();
	}

	/**
	 * Commits as a user and leaves.
	 *
	 * @param deleted revisions of the objects to delete
	 * @return the commit's time stamp
	 */
	long commit(String user, List<InternalCDORevision> added, List<InternalCDORevisionDelta> changed,
			List<InternalCDORevision> deleted) {
		enter();
		session.setUserID(user);
		GatedCommit commit = (GatedCommit) transaction.createCommitContext();
		commit.setNewObjects(added.toArray(InternalCDORevision[]::new));
		commit.setDirtyObjectDeltas(changed.toArray(InternalCDORevisionDelta[]::new));
		commit.setDetachedObjects(deleted.stream().map(InternalCDORevision::getID).toArray(CDOID[]::new));
		commit.setDetachedObjectVersions(deleted.toArray(CDOBranchVersion[]::new));
		boolean done = false;
		try {
			commit.preWrite();
			repository.commit(commit, NoMonitor.INSTANCE);
			done = commit.getRollbackMessage() == null;
		} finally {
			enter();
			commit.postCommit(done);
			left();
		}
		if (!done)
			throw failure(commit);
		return commit.getTimeStamp();
	}

	private static RuntimeException failure(GatedCommit commit) {
		Throwable cause = commit.failure().orElse(null);
		if (!commit.problems().isEmpty())
			return new CommitRefusedException(commit.problems());
		if (commit.isConflict())
			return new CommitConflictException(commit.getRollbackMessage(), cause);
		return new IllegalStateException("the commit failed: " + commit.getRollbackMessage(), cause);
	}

	void close() {
		leave();
		session.close();
	}
}
