package emporion.platform.transport;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.eclipse.net4j.buffer.IBuffer;
import org.eclipse.net4j.buffer.IBufferProvider;

/**
 * Cuts the stream into the repository's buffers: two bytes for the channel; two for the length of the content plus one, negative for the
 * last buffer of a message; the content. Used by one thread.
 */
final class Frames {

	/** Bytes before the content. */
	static final int HEADER = 4;

	/** Where the buffers go. */
	interface Sink {
		/** @param buffer to be read, and released by whoever takes it */
		void frame(short channel, IBuffer buffer) throws IOException;
	}

	private final ByteBuffer header = ByteBuffer.allocate(HEADER);
	private final IBufferProvider buffers;
	private final Sink sink;
	private IBuffer current;
	private ByteBuffer content;
	private short channel;
	private boolean last;
	private int missing;

	Frames(IBufferProvider buffers, Sink sink) {
		this.buffers = buffers;
		this.sink = sink;
	}

	/** @throws IOException if a length is not possible */
	void received(ByteBuffer plain) throws IOException {
		while (plain.hasRemaining()) {
			if (header.hasRemaining()) {
				header.put(plain.get());
				if (header.hasRemaining())
					continue;
				begin();
			}
			int count = Math.min(missing, plain.remaining());
			if (count > 0) {
				content.put(content.position(), plain, plain.position(), count).position(content.position() + count);
				plain.position(plain.position() + count);
				missing -= count;
			}
			if (missing == 0)
				end();
		}
	}

	private void begin() throws IOException {
		channel = header.getShort(0);
		short length = header.getShort(2);
		last = length < 0;
		missing = Math.abs((int) length) - 1;
		if (missing < 0 || missing > buffers.getBufferCapacity() - IBuffer.HEADER_SIZE)
			throw new IOException("a frame of " + missing + " bytes");
		current = buffers.provideBuffer();
		content = current.startPutting(channel);
	}

	private void end() throws IOException {
		IBuffer complete = current;
		current = null;
		content = null;
		header.clear();
		complete.flip();
		complete.setEOS(last);
		sink.frame(channel, complete);
	}

	/** Gives back what has not become whole. */
	void dispose() {
		if (current != null)
			current.release();
		current = null;
	}

	/** Writes one buffer's frame; the target must have room for {@link #HEADER} and the content. */
	static void write(IBuffer buffer, ByteBuffer target) {
		ByteBuffer content = buffer.getByteBuffer();
		int length = content.remaining() + 1;
		target.putShort(buffer.getChannelID()).putShort((short) (buffer.isEOS() ? -length : length)).put(content);
	}
}
