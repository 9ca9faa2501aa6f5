package emporion.platform.transport;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.buffer.IBuffer;
import org.eclipse.net4j.channel.ChannelException;
import org.eclipse.net4j.protocol.IProtocol;
import org.eclipse.net4j.util.concurrent.TimeoutRuntimeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What two connectors tell each other on channel 0: that a channel is opened, whether that is accepted, and that it is closed. */
final class ControlMessages {

	private static final Logger LOG = LoggerFactory.getLogger(ControlMessages.class);

	private static final byte OPEN = 1;
	private static final byte OPENED = 2;
	private static final byte CLOSED = 3;
	private static final short CHANNEL = 0;
	private static final int MAX_TEXT = 500;

	private final TlsConnector connector;
	private final Map<Short, CompletableFuture<String>> asked = new ConcurrentHashMap<>();

	ControlMessages(TlsConnector connector) {
		this.connector = connector;
	}

	/** Waits until the peer has the channel, too. */
	void register(short channel, long timeout, IProtocol<?> protocol) {
		CompletableFuture<String> answer = new CompletableFuture<>();
		asked.put(channel, answer);
		try {
			send(OPEN, channel, Net4jUtil.getProtocolVersion(protocol), Net4jUtil.getProtocolID(protocol));
			String refusal = answer.get(timeout, TimeUnit.MILLISECONDS);
			if (!refusal.isEmpty())
				throw new ChannelException("the channel is refused: " + refusal);
		} catch (TimeoutException e) {
			throw new TimeoutRuntimeException("no answer about a channel in " + timeout + " ms", e);
		} catch (ExecutionException e) {
			throw new ChannelException("the connection is gone", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new ChannelException("interrupted", e);
		} finally {
			asked.remove(channel);
		}
	}

	void deregister(short channel) {
		send(CLOSED, channel, 0, "");
	}

	/** Nobody will answer any more. */
	void closed() {
		asked.values().forEach(answer -> answer.completeExceptionally(new IOException("closed")));
	}

	private void send(byte what, short channel, int version, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		int length = Math.min(bytes.length, MAX_TEXT);
		IBuffer buffer = connector.provideBuffer();
		buffer.startPutting(CHANNEL).put(what).putShort(channel).putInt(version).putShort((short) length).put(bytes, 0, length);
		connector.send(buffer);
	}

	/** On the network's thread. */
	void received(IBuffer buffer) throws IOException {
		byte what;
		short channel;
		int version;
		byte[] text;
		try {
			ByteBuffer content = buffer.getByteBuffer();
			what = content.get();
			channel = content.getShort();
			version = content.getInt();
			int length = content.getShort();
			if (length < 0 || length > MAX_TEXT)
				throw new IOException("a text of " + length + " bytes");
			text = new byte[length];
			content.get(text);
		} catch (BufferUnderflowException e) {
			throw new IOException("a control message that is cut off", e);
		} finally {
			buffer.release();
		}
		switch (what) {
			case OPEN -> open(channel, version, new String(text, StandardCharsets.UTF_8));
			case OPENED -> opened(channel, new String(text, StandardCharsets.UTF_8));
			case CLOSED -> connector.elsewhere(() -> connector.inverseCloseChannel(channel));
			default -> throw new IOException("control message " + what);
		}
	}

	private void open(short channel, int version, String protocol) throws IOException {
		if (channel == CHANNEL || channel == IBuffer.NO_CHANNEL || connector.getChannel(channel) != null || !connector.acceptsChannel(protocol))
			throw new IOException("channel " + channel + " for " + protocol + " is refused");
		String refusal = "";
		try {
			connector.inverseOpenChannel(channel, protocol, version);
		} catch (RuntimeException e) {
			LOG.debug("no channel for {}", protocol, e);
			refusal = String.valueOf(e.getMessage());
		}
		send(OPENED, channel, 0, refusal);
	}

	private void opened(short channel, String refusal) {
		CompletableFuture<String> answer = asked.get(channel);
		if (answer != null)
			answer.complete(refusal);
	}
}
