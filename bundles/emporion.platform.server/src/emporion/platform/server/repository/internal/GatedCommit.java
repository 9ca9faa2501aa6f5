package emporion.platform.server.repository.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDObject;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.internal.server.TransactionCommitContext;
import org.eclipse.emf.cdo.server.IRepository.WriteAccessHandler.TransactionValidationException;
import org.eclipse.emf.cdo.spi.common.revision.DetachedCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.server.InternalTransaction;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.net4j.util.om.monitor.OMMonitor;

import emporion.base.outcome.Problem;
import emporion.platform.server.repository.internal.Gate.RefusedException;
import emporion.platform.session.CommitVeto;
import emporion.platform.wire.WireFormat;

/**
 * One commit, a client's or the server's own: lets the {@link Gate} look at it before anything is written, checks what CDO trusts its
 * clients for (versions and classes of deleted objects, targets of references), and can delete without changing anything else.
 * Used by one thread.
 */
final class GatedCommit extends TransactionCommitContext {

	static final CommitVeto VETO = new CommitVeto(new WireFormat());

	private final Models models;
	private final Gate gate;
	private final Set<CDOID> targets = new HashSet<>();
	private final Map<CDOID, InternalCDORevision> deleted = new HashMap<>();
	private List<Problem> problems = List.of();
	private Throwable failure;
	private boolean conflict;
	private boolean onlyDeletes;

	GatedCommit(InternalTransaction transaction, Models models, Gate gate) {
		super(transaction);
		this.models = models;
		this.gate = gate;
	}

	/** @return whether a client sent it */
	boolean isFromClient() {
		return getTransaction().getSession().getProtocol() != null;
	}

	/** @return why the gate refused it; empty otherwise */
	List<Problem> problems() {
		return problems;
	}

	/** @return whether another commit was faster */
	boolean isConflict() {
		return conflict || getRollbackReason() == CDOProtocolConstants.ROLLBACK_REASON_COMMIT_CONFLICT
				|| getRollbackReason() == CDOProtocolConstants.ROLLBACK_REASON_OPTIMISTIC_LOCKING;
	}

	/** @return what it failed with, if it did */
	Optional<Throwable> failure() {
		return Optional.ofNullable(failure);
	}

	/** @return an object as it is in the repository now; null for one that does not exist */
	InternalCDORevision stored(CDOID id) {
		CDORevision revision = getTransaction().getRevision(id);
		return revision == null || revision instanceof DetachedCDORevision ? null : (InternalCDORevision) revision;
	}

	/** @return deleted objects as they are in the repository */
	Map<CDOID, InternalCDORevision> deleted() {
		return deleted;
	}

	/**
	 * Reads what is to be deleted, because a client may claim anything of it.
	 *
	 * @return whether something is deleted that other objects may refer to
	 */
	boolean prepareDeletions() {
		CDOID[] ids = getDetachedObjects();
		if (ids.length == 0)
			return false;
		Map<CDOID, EClass> referable = new HashMap<>();
		for (CDOID id : ids) {
			CDORevision revision = getTransaction().getRevision(id);
			if (revision == null || revision instanceof DetachedCDORevision)
				continue;
			deleted.put(id, (InternalCDORevision) revision);
			if (models.isReferable(revision.getEClass()))
				referable.put(id, revision.getEClass());
		}
		setDetachedObjectTypes(referable.isEmpty() ? null : referable);
		return !referable.isEmpty();
	}

	@Override
	public void write(OMMonitor monitor) {
		onlyDeletes = getNewPackageUnits().length == 0 && getNewObjects().length == 0 && getDirtyObjectDeltas().length == 0
				&& getDetachedObjects().length > 0;
		if (!onlyDeletes) {
			super.write(monitor);
			return;
		}
		// CDO takes a commit that only deletes for an empty one: its clients always change a container, too
		try {
			lockObjects();
			setTimeStamp(monitor);
			checkXRefs();
			detachObjects(monitor);
			writeAccessor(monitor);
		} catch (InterruptedException | RuntimeException exception) {
			handleException(exception);
		}
	}

	@Override
	public void commit(OMMonitor monitor) {
		if (!onlyDeletes) {
			super.commit(monitor);
			return;
		}
		try {
			getAccessor().commit(monitor);
			updateInfraStructure(monitor);
			getTransaction().getRepository().endCommit(getTimeStamp());
		} catch (RuntimeException exception) {
			handleException(exception);
		}
	}

	@Override
	protected void lockObjects() throws InterruptedException {
		if (isFromClient() && getNewPackageUnits().length > 0)
			throw new RefusedException(List.of(Problem.error(Gate.NO_NEW_MODELS)));
		targets.clear();
		super.lockObjects();
		checkDeletedVersions();
		for (CDOID target : targets)
			checkTarget(target);
	}

	/** Collects what is referred to; CDO would lock each, see {@link ServerRepository}. */
	@Override
	protected void lockTarget(Object value, Set<CDOID> newIDs, boolean supportingBranches) {
		if (value instanceof CDOIDObject id && !id.isNull() && !newIDs.contains(id))
			targets.add(id);
	}

	private void checkTarget(CDOID target) {
		CDORevision revision = deleted.containsKey(target) ? null : getTransaction().getRevision(target);
		if (revision != null && !(revision instanceof DetachedCDORevision))
			return;
		if (isFromClient())
			throw new RefusedException(List.of(Problem.error(Gate.TARGET_IS_GONE, CDOIDUtil.getLong(target))));
		throw new StaleException("refers to " + target + ", which does not exist any more");
	}

	private void checkDeletedVersions() {
		CDOID[] ids = getDetachedObjects();
		for (int i = 0; i < ids.length; i++) {
			InternalCDORevision revision = deleted.get(ids[i]);
			if (revision == null || getTransaction().getRevision(ids[i]).getVersion() != getDetachedObjectVersions()[i].getVersion())
				throw new StaleException("deletes another version of " + ids[i]);
		}
	}

	@Override
	protected void checkXRefs() {
		try {
			super.checkXRefs();
		} catch (RollbackException exception) {
			throw new RefusedException(List.of(Problem.error(Gate.STILL_REFERRED_TO, referrer())));
		}
	}

	private String referrer() {
		return getXRefs().stream().map(reference -> reference.getSourceFeature().getEContainingClass().getName()).distinct().sorted()
				.reduce((one, other) -> one + ", " + other).orElse("");
	}

	@Override
	protected void writeAccessor(OMMonitor monitor) {
		gate.check(this);
		super.writeAccessor(monitor);
	}

	@Override
	protected void updateInfraStructure(OMMonitor monitor) {
		super.updateInfraStructure(monitor);
		if (getRollbackMessage() == null)
			gate.committed(this);
	}

	@Override
	protected void handleException(Throwable exception) {
		failure = exception;
		if (exception instanceof RefusedException refused) {
			problems = refused.problems();
		} else if (exception instanceof StaleException) {
			conflict = true;
		} else {
			SqlFailure sql = SqlFailure.of(exception);
			conflict = sql.isConflict();
			problems = new ArrayList<>(gate.problemsOf(sql));
			if (!problems.isEmpty() && gate.isRace(sql)) {
				conflict = true;
				problems = List.of();
			}
		}
		super.handleException(problems.isEmpty() ? exception
				: new TransactionValidationException(VETO.write(problems), exception));
	}

	@Override
	public byte getRollbackReason() {
		return conflict ? CDOProtocolConstants.ROLLBACK_REASON_COMMIT_CONFLICT : super.getRollbackReason();
	}

	/** What the commit builds on has changed. */
	private static final class StaleException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		StaleException(String message) {
			super(message);
		}
	}
}
