package emporion.platform.server.transport.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.net4j.buffer.IBufferProvider;
import org.eclipse.net4j.ContainerProtocolProvider;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.platform.server.transport.ServerIdentity;
import emporion.platform.transport.NetworkLoop;
import emporion.platform.transport.TlsEngines;

/**
 * Lets clients in, in TLS 1.3 only. Its thread does nothing but accept: handshakes are done by others, and nothing that a client does or
 * leaves undone holds it up.
 */
public final class TlsAcceptor implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(TlsAcceptor.class);
	private static final int WAITING = 512;
	private static final int LOOPS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
	/** Most of them wait: for the database, or in a log-in for the client. */
	private static final int THREADS = 1000;
	/** Requests of one user that are worked on at the same time. */
	private static final int USERS_AT_ONCE = 4;
	/** After an accept that failed, as with too many open files. */
	private static final Duration REST = Duration.ofMillis(100);

	private final ServerSocketChannel socket;
	private final ServerIdentity identity;
	private final IManagedContainer container;
	private final Connections connections = new Connections(Limits.ofSystemProperties());
	private final List<NetworkLoop> loops = new ArrayList<>();
	/** Strangers may let the server wait for them, so they have threads of their own. */
	private final ExecutorService forStrangers = workers("emporion-stranger-");
	private final ExecutorService forUsers = workers("emporion-client-");
	private final IBufferProvider buffers;

	/**
	 * Opens the port.
	 *
	 * @param host      address to listen on
	 * @param port      0 for any free one
	 * @param container knows the protocols
	 * @throws IOException if the port is taken
	 */
	public TlsAcceptor(String host, int port, ServerIdentity identity, IManagedContainer container) throws IOException {
		this.identity = identity;
		this.container = container;
		buffers = (IBufferProvider) container.getElement("org.eclipse.net4j.bufferProviders", "default", null);
		socket = ServerSocketChannel.open();
		boolean open = false;
		try {
			socket.setOption(StandardSocketOptions.SO_REUSEADDR, true);
			socket.bind(new InetSocketAddress(InetAddress.getByName(host), port), WAITING);
			open = true;
		} finally {
			if (!open)
				socket.close();
		}
		for (int i = 1; i <= LOOPS; i++)
			loops.add(new NetworkLoop("emporion-network-" + i));
		Thread.ofPlatform().name("emporion-accept").daemon().start(this::run);
	}

	private static ExecutorService workers(String name) {
		return new ThreadPoolExecutor(0, THREADS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(),
				Thread.ofPlatform().name(name, 1).daemon().factory());
	}

	/** @return the port that is listened on */
	public int port() {
		return socket.socket().getLocalPort();
	}

	/** @return how many are connected, logged in or not */
	public int connections() {
		return connections.count();
	}

	private void run() {
		for (int turn = 0; socket.isOpen(); turn++)
			try {
				accepted(socket.accept(), loops.get(turn % loops.size()));
			} catch (AsynchronousCloseException e) {
				LOG.debug("closed");
			} catch (IOException | RuntimeException e) {
				if (!socket.isOpen())
					return;
				LOG.warn("A connection could not be accepted: {}", e.getMessage());
				LockSupport.parkNanos(REST.toNanos());
			}
	}

	private void accepted(SocketChannel client, NetworkLoop loop) throws IOException {
		boolean taken = false;
		try {
			InetSocketAddress address = (InetSocketAddress) client.getRemoteAddress();
			if (address == null || !connections.isWelcome(address.getAddress()))
				return;
			client.configureBlocking(false);
			client.setOption(StandardSocketOptions.TCP_NODELAY, true);
			client.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
			TlsServerConnector connector = new TlsServerConnector(loop, client, TlsEngines.server(identity.context()), address, connections);
			connector.getConfig().setReceiveExecutor(
					new Turns(task -> (connector.isAuthenticated() ? forUsers : forStrangers).execute(task), () -> connector.isAuthenticated() ? USERS_AT_ONCE : 1));
			connector.getConfig().setBufferProvider(buffers);
			connector.getConfig().setProtocolProvider(new ContainerProtocolProvider.Server(container));
			connections.add(connector);
			connector.activate();
			taken = true;
		} finally {
			if (!taken)
				client.close();
		}
	}

	/** Takes no more clients and ends their connections. */
	@Override
	public void close() {
		try {
			socket.close();
		} catch (IOException e) {
			LOG.warn("The port did not close cleanly", e);
		}
		List<TlsServerConnector> open = connections.list();
		List<Thread> closing = open.stream().map(connector -> Thread.ofVirtual().start(connector::close)).toList();
		try {
			for (Thread thread : closing)
				thread.join(Duration.ofSeconds(5));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		loops.forEach(NetworkLoop::close);
		forStrangers.shutdownNow();
		forUsers.shutdownNow();
	}
}
