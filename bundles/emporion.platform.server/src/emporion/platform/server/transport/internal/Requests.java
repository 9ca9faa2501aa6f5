package emporion.platform.server.transport.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.net4j.buffer.IBuffer;
import org.eclipse.net4j.signal.SignalProtocol;

/** What one client has sent, until it is answered. Parts come on one thread; they are finished on any. */
final class Requests {

	private static final long PATIENCE_NANOS = 60_000_000_000L;
	/** Handed on and not finished: above this the client has to wait, and may go on at half of it. */
	private static final int MAX_RUNNING = 512;
	private static final long MAX_RUNNING_BYTES = 48L * 1024 * 1024;
	private static final int CORRELATION = 4;

	private final Consumer<Boolean> pause;
	private final Map<Long, Parts> coming = new HashMap<>();
	private final Map<Long, Integer> running = new HashMap<>();
	private int comingBytes;
	private long runningBytes;
	private boolean paused;

	private static final class Parts {
		private final long since = System.nanoTime();
		private final List<IBuffer> buffers = new ArrayList<>();
		private int bytes;
	}

	/** @param pause told to stop and to go on reading */
	Requests(Consumer<Boolean> pause) {
		this.pause = pause;
	}

	/**
	 * @return all parts of the message that this one completes, to be handed on at once and in this order; empty while it is not whole
	 * @throws IOException if it is larger than allowed, or such as no client of ours sends
	 */
	List<IBuffer> received(short channel, IBuffer buffer, Limits limits, boolean authenticated) throws IOException {
		ByteBuffer content = buffer.getByteBuffer();
		if (content.remaining() < CORRELATION) {
			buffer.release();
			throw new IOException("a message without a number");
		}
		int number = content.getInt(content.position());
		long key = key(channel, number);
		synchronized (this) {
			Parts parts = coming.computeIfAbsent(key, none -> new Parts());
			parts.buffers.add(buffer);
			parts.bytes += content.remaining();
			comingBytes += content.remaining();
			if (parts.bytes > limits.requestBytes(authenticated) || comingBytes > limits.comingBytes(authenticated))
				throw new IOException("a request of more than " + limits.requestBytes(authenticated) + " bytes");
			if (!buffer.isEOS())
				return List.of();
			coming.remove(key);
			comingBytes -= parts.bytes;
			check(parts.buffers.getFirst(), number);
			if (number > 0)
				begun(key, parts);
			return parts.buffers;
		}
	}

	/** An exception that a client sends would be made into an object by the library, of whatever class the client likes. */
	private static void check(IBuffer first, int number) throws IOException {
		ByteBuffer content = first.getByteBuffer();
		if (number == 0)
			throw new IOException("message number 0");
		if (number < 0)
			return;
		if (content.remaining() < CORRELATION + Short.BYTES)
			throw new IOException("a request that says nothing");
		if (content.getShort(content.position() + CORRELATION) == SignalProtocol.SIGNAL_REMOTE_EXCEPTION)
			throw new IOException("exceptions are not taken from clients");
	}

	private void begun(long key, Parts parts) throws IOException {
		if (running.putIfAbsent(key, parts.bytes) != null)
			throw new IOException("a request with the number of one that is still running");
		runningBytes += parts.bytes;
		if (!paused && (running.size() > MAX_RUNNING || runningBytes > MAX_RUNNING_BYTES)) {
			paused = true;
			pause.accept(true);
		}
	}

	/** @param number as the client has counted it */
	void finished(short channel, int number) {
		synchronized (this) {
			Integer bytes = running.remove(key(channel, number));
			if (bytes == null)
				return;
			runningBytes -= bytes;
			if (!paused || running.size() > MAX_RUNNING / 2 || runningBytes > MAX_RUNNING_BYTES / 2)
				return;
			paused = false;
			pause.accept(false);
		}
	}

	private static long key(short channel, int number) {
		return (long) channel << Integer.SIZE | number & 0xFFFF_FFFFL;
	}

	/** @return whether something has been coming for too long */
	synchronized boolean isOverdue() {
		long now = System.nanoTime();
		return coming.values().stream().anyMatch(parts -> now - parts.since > PATIENCE_NANOS);
	}

	synchronized void dispose() {
		coming.values().forEach(parts -> parts.buffers.forEach(IBuffer::release));
		coming.clear();
	}
}
