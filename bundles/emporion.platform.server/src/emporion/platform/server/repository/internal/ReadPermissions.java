package emporion.platform.server.repository.internal;

import java.util.Set;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.security.CDOPermission;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.server.IPermissionManager;
import org.eclipse.emf.cdo.server.ISession;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.emf.ecore.EClass;

/** What clients get to see of an object: nothing of what is hidden from them; what only operations write, for reading. Thread-safe. */
final class ReadPermissions implements IPermissionManager {

	private final Models models;

	ReadPermissions(Models models) {
		this.models = models;
	}

	@Override
	public CDOPermission getPermission(CDORevision revision, CDOBranchPoint securityContext, ISession session) {
		if (((InternalSession) session).getProtocol() == null)
			return CDOPermission.WRITE;
		EClass type = revision.getEClass();
		if (models.maybeWritable(type))
			return CDOPermission.WRITE;
		if (models.isVisible(type) || type.getEPackage() == EresourcePackage.eINSTANCE)
			return CDOPermission.READ;
		return CDOPermission.NONE;
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
