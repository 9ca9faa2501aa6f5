package emporion.platform.server.repository.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.cdo.common.protocol.CDODataOutput;
import org.eclipse.emf.cdo.common.revision.CDORevisionFactory;
import org.eclipse.emf.cdo.internal.common.revision.CDORevisionImpl;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An object's state in the server. However it gets to a client, what the client's user may not see of it is left out: there it looks as if
 * it had never been set.
 */
final class ServerRevision extends CDORevisionImpl {

	private final ClientAccess access;

	private ServerRevision(EClass type, ClientAccess access) {
		super(type);
		this.access = access;
	}

	private ServerRevision(ServerRevision source) {
		super(source);
		this.access = source.access;
	}

	static CDORevisionFactory factory(ClientAccess access) {
		return type -> new ServerRevision(type, access);
	}

	@Override
	public InternalCDORevision copy() {
		return new ServerRevision(this);
	}

	@Override
	public void writeValues(CDODataOutput out, int referenceChunk) throws IOException {
		List<EStructuralFeature> hidden = out.getPermissionProvider() instanceof InternalSession session && session.getProtocol() == null ? List.of()
				: access.hidden(userOf(out), getEClass());
		if (hidden.isEmpty()) {
			super.writeValues(out, referenceChunk);
			return;
		}
		ServerRevision shown = new ServerRevision(this);
		hidden.forEach(feature -> shown.setValue(feature, null));
		shown.writeAll(out, referenceChunk);
	}

	/** An unknown reader is nobody, who may see nothing. */
	private static String userOf(CDODataOutput out) {
		return out.getPermissionProvider() instanceof InternalSession session ? session.getUserID() : null;
	}

	private void writeAll(CDODataOutput out, int referenceChunk) throws IOException {
		super.writeValues(out, referenceChunk);
	}
}
