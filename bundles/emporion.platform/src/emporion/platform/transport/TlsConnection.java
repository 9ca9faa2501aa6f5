package emporion.platform.transport;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLEngineResult.Status;
import javax.net.ssl.SSLException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection: reads on its {@link NetworkLoop}, writes in the thread of whoever sends, as far as the socket takes it. Until the
 * handshake is over and both sides are sure of each other nothing is sent and nothing received. Thread-safe.
 */
final class TlsConnection {

	private static final Logger LOG = LoggerFactory.getLogger(TlsConnection.class);
	private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
	private static final int PLAIN = 16 * 1024;
	private static final long HANDSHAKE_NANOS = 10_000_000_000L;
	/** How long a peer may leave lie what is sent to it. */
	private static final long STALLED_NANOS = 30_000_000_000L;
	/** Records read in one go, before others have their turn. */
	private static final int RECORDS_IN_A_ROW = 64;

	/** What is to be done with a connection; all but {@link #nextPlain} on the loop's thread. */
	interface Handler {

		/** The peer has proved who it is and can be written to. */
		void established();

		/** @param plain is consumed wholly; an exception closes the connection */
		void received(ByteBuffer plain) throws IOException;

		/** Puts what is to be sent next; called again until it puts nothing. By the sender's thread or the loop's, never by two at once. */
		void nextPlain(ByteBuffer plain);

		/** @return whether {@link #nextPlain} has more to put */
		boolean hasPlain();

		/** Comes by twice a second. */
		void look();

		/** Told once, whoever closed it. */
		void closed(IOException cause);
	}

	private final SocketChannel socket;
	private final SSLEngine engine;
	private final NetworkLoop loop;
	private final Executor tasks;
	private final Handler handler;
	private final long begun = System.nanoTime();
	private final AtomicBoolean ended = new AtomicBoolean();
	private final Outlet outlet;
	private ByteBuffer received = NOTHING;
	private volatile SelectionKey key;
	private volatile boolean established;
	private volatile boolean paused;
	private boolean working;

	/**
	 * @param socket connected or connecting, not blocking
	 * @param tasks  where the arithmetic of a handshake is done
	 */
	TlsConnection(SocketChannel socket, SSLEngine engine, NetworkLoop loop, Executor tasks, Handler handler) {
		this.socket = socket;
		this.engine = engine;
		this.loop = loop;
		this.tasks = tasks;
		this.handler = handler;
		outlet = new Outlet();
	}

	/** Begins; the handler hears of the rest. */
	void start() {
		loop.execute(() -> {
			try {
				engine.beginHandshake();
				key = socket.register(loop.selector(), socket.isConnected() ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT, this);
				if (socket.isConnected())
					work();
			} catch (IOException | RuntimeException e) {
				end(asIo(e));
			}
		});
	}

	/** Sends what the handler has to send; returns at once. */
	void send() {
		if (!established)
			return;
		try {
			outlet.drain();
		} catch (IOException | RuntimeException e) {
			close(asIo(e));
		}
	}

	/** Stops or resumes reading, so that a peer waits that sends more than is worked off. */
	void pause(boolean pause) {
		paused = pause;
		loop.execute(() -> {
			if (ended.get() || key == null || !key.isValid())
				return;
			if (paused)
				key.interestOpsAnd(~SelectionKey.OP_READ);
			else
				ready();
		});
	}

	/** Ends the connection, soon. */
	void close(IOException cause) {
		loop.execute(() -> end(cause));
		// The loop may be gone, and the socket must not stay.
		if (!loop.selector().isOpen())
			end(cause);
	}

	/** On the loop's thread: something can be done. */
	void ready() {
		try {
			if (!key.isValid())
				return;
			if (key.isConnectable()) {
				socket.finishConnect();
				key.interestOps(SelectionKey.OP_READ);
			}
			if (key.isWritable())
				outlet.resume();
			work();
		} catch (CancelledKeyException e) {
			LOG.debug("closed meanwhile", e);
		} catch (IOException | RuntimeException e) {
			end(asIo(e));
		}
	}

	/** On the loop's thread, twice a second. */
	void look() {
		if (!established && System.nanoTime() - begun > HANDSHAKE_NANOS)
			end(new IOException("no handshake in time"));
		else if (outlet.isStalled())
			end(new IOException("the peer does not read"));
		else
			handler.look();
	}

	/** Handshake and reading, as far as it goes without waiting. */
	private void work() throws IOException {
		if (working || ended.get() || socket.isConnectionPending())
			return;
		for (int records = 0; records < RECORDS_IN_A_ROW; records++) {
			HandshakeStatus status = engine.getHandshakeStatus();
			if (status == HandshakeStatus.NEED_TASK) {
				workElsewhere();
				return;
			}
			if (status == HandshakeStatus.NEED_WRAP) {
				if (!outlet.handshake())
					return;
				continue;
			}
			if (status == HandshakeStatus.NOT_HANDSHAKING && !established) {
				established = true;
				handler.established();
				outlet.drain();
			}
			if (paused && established) {
				key.interestOpsAnd(~SelectionKey.OP_READ);
				return;
			}
			if (!readRecord()) {
				key.interestOpsOr(SelectionKey.OP_READ);
				return;
			}
		}
		loop.execute(this::ready);
	}

	/** A handshake needs arithmetic that would hold up the others. */
	private void workElsewhere() {
		working = true;
		key.interestOpsAnd(~SelectionKey.OP_READ);
		try {
			tasks.execute(() -> {
				for (Runnable task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask())
					task.run();
				loop.execute(() -> {
					working = false;
					ready();
				});
			});
		} catch (RejectedExecutionException e) {
			throw new IllegalStateException("no thread for a handshake", e);
		}
	}

	/** @return false when there is no whole record yet */
	private boolean readRecord() throws IOException {
		ByteBuffer plain = loop.plain();
		plain.clear();
		SSLEngineResult result = engine.unwrap(received, plain);
		if (result.getStatus() == Status.BUFFER_UNDERFLOW) {
			if (received == NOTHING)
				received = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
			else
				received.compact();
			if (!received.hasRemaining())
				throw new SSLException("a record that is too long");
			int count = socket.read(received);
			received.flip();
			if (count < 0)
				throw new EOFException("closed by the peer");
			return count > 0;
		}
		if (result.getStatus() == Status.CLOSED)
			throw new EOFException("closed by the peer");
		if (result.getStatus() == Status.BUFFER_OVERFLOW)
			throw new SSLException("a record that is too long");
		plain.flip();
		if (plain.hasRemaining())
			handler.received(plain);
		return true;
	}

	/** On the loop's thread. */
	void end(IOException cause) {
		if (!ended.compareAndSet(false, true))
			return;
		outlet.farewell();
		if (key != null)
			key.cancel();
		try {
			socket.close();
		} catch (IOException e) {
			LOG.debug("not closed cleanly", e);
		}
		handler.closed(cause);
	}

	private static IOException asIo(Exception e) {
		return e instanceof IOException io ? io : new IOException(e);
	}

	/** What goes out. All wrapping is done under its lock. */
	private final class Outlet {

		private final ReentrantLock lock = new ReentrantLock();
		private ByteBuffer plain = NOTHING;
		private ByteBuffer sealed = NOTHING;
		private volatile boolean blocked;
		private volatile long blockedSince;

		/** Sends until there is nothing left or the socket takes no more; leaves it to whoever is just doing that. */
		void drain() throws IOException {
			while (!blocked && handler.hasPlain() && lock.tryLock())
				try {
					if (flushed())
						drainLocked();
				} finally {
					lock.unlock();
				}
		}

		private void drainLocked() throws IOException {
			if (plain == NOTHING)
				plain = ByteBuffer.allocate(PLAIN);
			while (true) {
				plain.clear();
				handler.nextPlain(plain);
				if (plain.position() == 0)
					return;
				plain.flip();
				while (plain.hasRemaining()) {
					seal(plain);
					flushed();
				}
				if (blocked)
					return;
			}
		}

		/** @return false when the socket takes no more for now */
		boolean handshake() throws IOException {
			lock.lock();
			try {
				if (!flushed())
					return false;
				seal(NOTHING);
				return flushed();
			} finally {
				lock.unlock();
			}
		}

		void resume() throws IOException {
			lock.lock();
			try {
				blocked = false;
				key.interestOpsAnd(~SelectionKey.OP_WRITE);
				if (flushed() && established)
					drainLocked();
			} finally {
				lock.unlock();
			}
			if (established)
				drain();
		}

		private void seal(ByteBuffer content) throws IOException {
			if (sealed == NOTHING)
				sealed = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
			SSLEngineResult result = engine.wrap(content, sealed);
			if (result.getStatus() == Status.BUFFER_OVERFLOW) {
				ByteBuffer larger = ByteBuffer.allocate(2 * sealed.capacity());
				larger.put(sealed.flip());
				sealed = larger;
			} else if (result.getStatus() == Status.CLOSED)
				throw new EOFException("closed here");
		}

		private boolean flushed() throws IOException {
			if (sealed.position() == 0)
				return true;
			sealed.flip();
			try {
				socket.write(sealed);
			} finally {
				sealed.compact();
			}
			if (sealed.position() == 0)
				return true;
			if (!blocked) {
				blockedSince = System.nanoTime();
				blocked = true;
			}
			key.interestOpsOr(SelectionKey.OP_WRITE);
			loop.selector().wakeup();
			return false;
		}

		boolean isStalled() {
			return blocked && System.nanoTime() - blockedSince > STALLED_NANOS;
		}

		/** Says good-bye if that is possible without waiting. */
		void farewell() {
			if (!lock.tryLock())
				return;
			try {
				engine.closeOutbound();
				if (!socket.isConnected() || !flushed())
					return;
				if (sealed == NOTHING)
					sealed = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
				// says by an alert why, too; the engine counts itself as closed meanwhile
				engine.wrap(NOTHING, sealed);
				flushed();
			} catch (IOException | RuntimeException e) {
				LOG.debug("no good-bye", e);
			} finally {
				lock.unlock();
			}
		}
	}
}
