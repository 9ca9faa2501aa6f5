package emporion.platform.server.repository.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.net4j.channel.IChannelMultiplexer;
import org.eclipse.net4j.util.container.ContainerEventAdapter;
import org.eclipse.net4j.util.container.IContainer;

import emporion.platform.server.repository.ConnectionWatcher;
import emporion.platform.server.transport.internal.TlsServerConnector;

/**
 * Tells the connections of clients and the server's watcher whether a user is logged in on them. Runs in the thread that opens a session,
 * before the client gets its answer; a session that the watcher does not want is closed there. Thread-safe.
 */
final class SessionWatch extends ContainerEventAdapter<Object> {

	private final ConnectionWatcher watcher;
	/** The connection of a session that has ended cannot be told from it any more. */
	private final Map<InternalSession, IChannelMultiplexer> connections = new ConcurrentHashMap<>();

	SessionWatch(ConnectionWatcher watcher) {
		this.watcher = watcher;
	}

	@Override
	protected void onAdded(IContainer<Object> manager, Object element) {
		if (!(element instanceof InternalSession session) || session.getProtocol() == null)
			return;
		IChannelMultiplexer connection = Connections.of(session.getProtocol());
		if (connection == null || !watcher.opened(connection, session.getUserID())) {
			session.close();
			return;
		}
		connections.put(session, connection);
		if (connection instanceof TlsServerConnector client)
			client.setAuthenticated(true);
	}

	@Override
	protected void onRemoved(IContainer<Object> manager, Object element) {
		IChannelMultiplexer connection = element instanceof InternalSession session ? connections.remove(session) : null;
		if (connection == null)
			return;
		watcher.closed(connection);
		if (connection instanceof TlsServerConnector client)
			client.setAuthenticated(false);
	}
}
