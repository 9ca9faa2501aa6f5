package emporion.platform.server.repository.internal;

import org.eclipse.net4j.channel.IChannel;
import org.eclipse.net4j.channel.IChannelMultiplexer;
import org.eclipse.net4j.signal.SignalProtocol;

import emporion.platform.server.transport.internal.TlsServerConnector;

/** What the protocols on one connection have in common. */
final class Connections {

	private Connections() {
	}

	/** @return the connection that a protocol runs over; null when it is gone */
	static IChannelMultiplexer of(Object protocol) {
		IChannel channel = protocol instanceof SignalProtocol<?> signals ? signals.getChannel() : null;
		return channel == null ? null : channel.getMultiplexer();
	}

	/** @return numeric address of the other end; empty when it is unknown */
	static String addressOf(SignalProtocol<?> protocol) {
		return of(protocol) instanceof TlsServerConnector connector ? connector.remoteAddress().getAddress().getHostAddress() : "";
	}
}
