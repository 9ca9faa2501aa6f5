package emporion.platform.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;

import javax.net.ssl.SSLEngine;

import org.eclipse.net4j.buffer.IBuffer;
import org.eclipse.net4j.connector.ConnectorState;
import org.eclipse.net4j.protocol.IProtocol;
import org.eclipse.net4j.util.security.INegotiationContext;
import org.eclipse.spi.net4j.Connector;
import org.eclipse.spi.net4j.InternalChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The repository's channels over one TLS connection. Thread-safe. */
public abstract class TlsConnector extends Connector {

	private static final Logger LOG = LoggerFactory.getLogger(TlsConnector.class);
	/** Bytes that may wait for a peer to read them. */
	private static final long MAX_UNSENT = 96L * 1024 * 1024;

	private final NetworkLoop loop;
	private final SocketChannel socket;
	private final SSLEngine engine;
	private final ConcurrentLinkedQueue<Outgoing> outgoing = new ConcurrentLinkedQueue<>();
	private final AtomicLong unsent = new AtomicLong();
	private final ControlMessages control = new ControlMessages(this);
	private volatile TlsConnection connection;
	private volatile IOException failure;
	private volatile boolean wasConnected;

	private record Outgoing(IBuffer buffer, int bytes, Optional<InternalChannel> closing) {
	}

	/** @param socket not blocking; closed with the connector */
	protected TlsConnector(NetworkLoop loop, SocketChannel socket, SSLEngine engine) {
		this.loop = loop;
		this.socket = socket;
		this.engine = engine;
	}

	/** @return why it has no connection; empty while it has one */
	public Optional<IOException> failure() {
		return Optional.ofNullable(failure);
	}

	/** Ends the connection, soon, and then the connector. */
	public void abort(String reason) {
		TlsConnection present = connection;
		if (present != null)
			present.close(new IOException(reason));
	}

	/** Stops or resumes reading. */
	protected final void pauseReading(boolean pause) {
		connection.pause(pause);
	}

	@Override
	protected void doActivate() throws Exception {
		super.doActivate();
		Frames frames = new Frames(getConfig().getBufferProvider(), this::received);
		connection = new TlsConnection(socket, engine, loop, getConfig().getReceiveExecutor(), new Bytes(frames));
		connection.start();
	}

	@Override
	protected void doDeactivate() throws Exception {
		connection.close(new IOException("closed here"));
		control.closed();
		super.doDeactivate();
	}

	/** The handshake is over; on the network's thread. */
	protected void established() {
		wasConnected = true;
		leaveConnecting();
	}

	/** Twice a second, on the network's thread. */
	protected void look() {
	}

	/** The connection is gone; on the network's thread, once. */
	protected void disconnected() {
	}

	/**
	 * A buffer has come; on the network's thread.
	 *
	 * @throws IOException if the peer is not to be listened to any more
	 */
	protected abstract void received(InternalChannel channel, IBuffer buffer) throws IOException;

	/** @return whether the peer may open channels */
	protected abstract boolean acceptsChannel(String protocol);

	private void received(short id, IBuffer buffer) throws IOException {
		if (id == RESERVED_CHANNEL) {
			control.received(buffer);
			return;
		}
		InternalChannel channel = getChannel(id);
		if (channel == null)
			// closed here while the peer was still sending
			buffer.release();
		else
			received(channel, buffer);
	}

	/** Sends one buffer of a channel. */
	void send(InternalChannel channel, IBuffer buffer) {
		boolean closing = buffer.isCCAM();
		buffer.flip();
		enqueue(new Outgoing(buffer, Frames.HEADER + buffer.getByteBuffer().remaining(), closing ? Optional.of(channel) : Optional.empty()));
	}

	/** Sends a message of the connector itself. */
	void send(IBuffer buffer) {
		buffer.flip();
		enqueue(new Outgoing(buffer, Frames.HEADER + buffer.getByteBuffer().remaining(), Optional.empty()));
	}

	private void enqueue(Outgoing one) {
		if (unsent.addAndGet(one.bytes) > MAX_UNSENT) {
			one.buffer.release();
			abort("the peer does not read");
			return;
		}
		outgoing.add(one);
		connection.send();
	}

	@Override
	public void multiplexChannel(InternalChannel channel) {
		throw new IllegalStateException("channels send by themselves");
	}

	@Override
	protected InternalChannel createChannel() {
		return new TlsChannel(this);
	}

	@Override
	protected void registerChannelWithPeer(short channelId, long timeout, IProtocol<?> protocol) {
		control.register(channelId, timeout, protocol);
	}

	@Override
	protected void deregisterChannelFromPeer(InternalChannel channel) {
		if (channel != null && isConnected())
			control.deregister(channel.getID());
	}

	@Override
	protected INegotiationContext createNegotiationContext() {
		throw new IllegalStateException("TLS has settled who is who");
	}

	/** Runs something that may take its time. */
	void elsewhere(Runnable task) {
		try {
			getConfig().getReceiveExecutor().execute(task);
		} catch (RejectedExecutionException e) {
			LOG.debug("closing down", e);
		}
	}

	private void disconnected(IOException cause) {
		LOG.debug("{} is disconnected", this, cause);
		failure = cause;
		for (Outgoing one = outgoing.poll(); one != null; one = outgoing.poll())
			one.buffer.release();
		disconnected();
		if (wasConnected) {
			// not in its turn: what waits for this client would hold it up
			Thread.ofPlatform().name("emporion-disconnected").daemon().start(this::deactivate);
		} else {
			setState(ConnectorState.DISCONNECTED);
			deferredActivate(false);
		}
	}

	private final class Bytes implements TlsConnection.Handler {

		private final Frames frames;

		Bytes(Frames frames) {
			this.frames = frames;
		}

		@Override
		public void established() {
			TlsConnector.this.established();
		}

		@Override
		public void received(ByteBuffer plain) throws IOException {
			frames.received(plain);
		}

		@Override
		public boolean hasPlain() {
			return !outgoing.isEmpty();
		}

		@Override
		public void nextPlain(ByteBuffer plain) {
			for (Outgoing next = outgoing.peek(); next != null && next.bytes <= plain.remaining(); next = outgoing.peek()) {
				outgoing.remove();
				unsent.addAndGet(-next.bytes);
				// an empty buffer that does not end a message says nothing
				if (next.bytes > Frames.HEADER || next.buffer.isEOS())
					Frames.write(next.buffer, plain);
				next.buffer.release();
				next.closing.ifPresent(channel -> elsewhere(channel::close));
			}
		}

		@Override
		public void look() {
			TlsConnector.this.look();
		}

		@Override
		public void closed(IOException cause) {
			frames.dispose();
			disconnected(cause);
		}
	}
}
