package emporion.platform.server.repository.internal;

import org.eclipse.emf.cdo.internal.server.Session;
import org.eclipse.emf.cdo.internal.server.SessionManager;
import org.eclipse.emf.cdo.spi.server.ISessionProtocol;
import org.eclipse.emf.cdo.spi.server.InternalSession;

/**
 * Sessions that are told of commits by the numbers of objects only, whatever a client asks for: what has become of an object is loaded, and
 * what is loaded goes past the user's permissions.
 */
final class ClientSessions extends SessionManager {

	@Override
	protected InternalSession createSession(int id, String user, ISessionProtocol protocol) {
		return new Session(this, protocol, id, user) {
			@Override
			public PassiveUpdateMode getPassiveUpdateMode() {
				return PassiveUpdateMode.INVALIDATIONS;
			}
		};
	}
}
