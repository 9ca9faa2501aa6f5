package emporion.platform.server.repository.internal;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.security.CDOPermission;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.server.IPermissionManager;
import org.eclipse.emf.cdo.server.ISession;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.emf.ecore.EClass;

import emporion.platform.permission.Permit;
import emporion.platform.server.permission.UserRights;

/**
 * What clients get to see of an object: nothing of what is hidden from all of them or what their user's roles do not show; for reading what
 * only operations write, or what the user may not change. Thread-safe.
 */
final class ReadPermissions implements IPermissionManager {

	private final Models models;
	private final ClientAccess access;
	private final Function<CDOID, InternalCDORevision> now;

	/** @param now finds objects as they are now; null for one that does not exist */
	ReadPermissions(Models models, ClientAccess access, Function<CDOID, InternalCDORevision> now) {
		this.models = models;
		this.access = access;
		this.now = now;
	}

	@Override
	public CDOPermission getPermission(CDORevision revision, CDOBranchPoint securityContext, ISession session) {
		if (((InternalSession) session).getProtocol() == null)
			return CDOPermission.WRITE;
		EClass type = revision.getEClass();
		if (type.getEPackage() == EresourcePackage.eINSTANCE)
			return CDOPermission.READ;
		Optional<UserRights> user = access.of(session.getUserID());
		if (!models.isVisible(type) || user.isPresent() && !access.may(user.get(), Permit.SEE, (InternalCDORevision) revision, now))
			return CDOPermission.NONE;
		boolean writable = models.maybeWritable(type)
				&& (user.isEmpty() || access.may(user.get(), Permit.CHANGE, (InternalCDORevision) revision, now));
		return writable ? CDOPermission.WRITE : CDOPermission.READ;
	}

	@Override
	@Deprecated
	public CDOPermission getPermission(CDORevision revision, CDOBranchPoint securityContext, String userID) {
		throw new UnsupportedOperationException("permissions depend on the session");
	}

	@Override
	public boolean hasAnyRule(ISession session, Set<? extends Object> rules) {
		return false;
	}
}
