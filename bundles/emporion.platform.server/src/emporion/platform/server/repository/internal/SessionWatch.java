package emporion.platform.server.repository.internal;

import org.eclipse.emf.cdo.spi.server.ISessionProtocol;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.net4j.channel.IChannel;
import org.eclipse.net4j.signal.SignalProtocol;
import org.eclipse.net4j.util.container.ContainerEventAdapter;
import org.eclipse.net4j.util.container.IContainer;

import emporion.platform.server.transport.internal.TlsServerConnector;

/** Tells a connection that a user has logged in on it, and when the session is over. */
final class SessionWatch extends ContainerEventAdapter<Object> {

	@Override
	protected void onAdded(IContainer<Object> sessions, Object session) {
		tell(session, true);
	}

	@Override
	protected void onRemoved(IContainer<Object> sessions, Object session) {
		tell(session, false);
	}

	private static void tell(Object session, boolean loggedIn) {
		ISessionProtocol protocol = ((InternalSession) session).getProtocol();
		IChannel channel = protocol == null ? null : ((SignalProtocol<?>) protocol).getChannel();
		if (channel != null && channel.getMultiplexer() instanceof TlsServerConnector connector)
			connector.setAuthenticated(loggedIn);
	}
}
