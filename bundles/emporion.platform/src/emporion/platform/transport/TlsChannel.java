package emporion.platform.transport;

import org.eclipse.net4j.buffer.BufferState;
import org.eclipse.net4j.buffer.IBuffer;
import org.eclipse.net4j.buffer.IBufferHandler;
import org.eclipse.net4j.channel.ChannelException;
import org.eclipse.spi.net4j.Channel;

/** A channel that sends in the thread of whoever sends, and hands on in the thread that reads: fewer threads between question and answer. */
final class TlsChannel extends Channel {

	private final TlsConnector connector;

	TlsChannel(TlsConnector connector) {
		this.connector = connector;
	}

	@Override
	public void handleBuffer(IBuffer buffer) {
		if (buffer.getState() != BufferState.PUTTING)
			throw new ChannelException("a buffer in state " + buffer.getState() + " cannot be sent");
		if (isActive())
			connector.send(this, buffer);
		else
			buffer.release();
	}

	@Override
	public void handleBufferFromMultiplexer(IBuffer buffer) {
		IBufferHandler handler = getReceiveHandler();
		if (handler == null)
			buffer.release();
		else
			handler.handleBuffer(buffer);
	}
}
