package emporion.platform.server.transport.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLEngine;

import org.eclipse.net4j.buffer.IBuffer;
import org.eclipse.net4j.protocol.IProtocol;
import org.eclipse.net4j.signal.SignalFinishedEvent;
import org.eclipse.net4j.util.event.IListener;
import org.eclipse.net4j.util.event.INotifier;
import org.eclipse.spi.net4j.InternalChannel;

import emporion.platform.transport.NetworkLoop;
import emporion.platform.transport.TlsConnector;
import emporion.platform.wire.WireProtocol;

/**
 * The server's end of one client's connection, which may be anybody's. A request is handed on when it has come wholly, so that no thread
 * ever waits for a client; how much may be under way is limited, before the log-in narrowly. Thread-safe.
 */
public final class TlsServerConnector extends TlsConnector {

	/** Requests in a minute that ended in an exception, which those of our clients hardly do. */
	private static final int MAX_FAILURES = 1000;
	private static final long MINUTE = 60_000_000_000L;
	private static final Set<String> PROTOCOLS = Set.of("cdo", WireProtocol.NAME);

	private final InetSocketAddress remoteAddress;
	private final Connections connections;
	private final Requests requests = new Requests(this::pauseReading);
	private final AtomicInteger failures = new AtomicInteger();
	private volatile long failuresSince = System.nanoTime();
	private volatile boolean authenticated;
	private volatile long strangerSince = System.nanoTime();

	TlsServerConnector(NetworkLoop loop, SocketChannel socket, SSLEngine engine, InetSocketAddress remoteAddress, Connections connections) {
		super(loop, socket, engine);
		this.remoteAddress = remoteAddress;
		this.connections = connections;
	}

	/** @return where the client is */
	public InetSocketAddress remoteAddress() {
		return remoteAddress;
	}

	/** Says whether a user has logged in on it: it may send more then, and stay. */
	public void setAuthenticated(boolean loggedIn) {
		if (!loggedIn)
			strangerSince = System.nanoTime();
		authenticated = loggedIn;
		connections.authenticated(this, loggedIn);
	}

	boolean isAuthenticated() {
		return authenticated;
	}

	@Override
	public Location getLocation() {
		return Location.SERVER;
	}

	@Override
	public String getURL() {
		return "tls://" + remoteAddress.getHostString() + ":" + remoteAddress.getPort();
	}

	@Override
	protected boolean acceptsChannel(String protocol) {
		return PROTOCOLS.contains(protocol) && getChannels().size() < connections.limits().channels(authenticated);
	}

	@Override
	protected void initChannel(InternalChannel channel, IProtocol<?> protocol) {
		super.initChannel(channel, protocol);
		((INotifier) protocol).addListener((IListener) event -> {
			if (event instanceof SignalFinishedEvent<?> finished) {
				requests.finished(channel.getID(), -finished.getSignal().getCorrelationID());
				if (finished.getException() != null && failures.incrementAndGet() > MAX_FAILURES)
					abort("too many requests that make no sense");
			}
		});
	}

	@Override
	protected void received(InternalChannel channel, IBuffer buffer) throws IOException {
		for (IBuffer part : requests.received(channel.getID(), buffer, connections.limits(), authenticated))
			try {
				channel.handleBufferFromMultiplexer(part);
			} catch (RuntimeException e) {
				throw new IOException("not understood", e);
			}
	}

	@Override
	protected void look() {
		if (System.nanoTime() - failuresSince > MINUTE) {
			failuresSince = System.nanoTime();
			failures.set(0);
		}
		if (!authenticated && System.nanoTime() - strangerSince > connections.limits().strangerNanos())
			abort("nobody has logged in");
		else if (requests.isOverdue())
			abort("a request that was never finished");
	}

	@Override
	protected void disconnected() {
		requests.dispose();
		connections.remove(this);
	}

	@Override
	public String toString() {
		return getURL();
	}
}
