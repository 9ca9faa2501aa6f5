package emporion.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

import org.eclipse.net4j.internal.tcp.TCPAcceptor;
import org.eclipse.net4j.internal.tcp.TCPAcceptorFactory;
import org.eclipse.net4j.internal.tcp.TCPConnector;
import org.eclipse.net4j.internal.tcp.TCPServerConnector;
import org.eclipse.net4j.tcp.ITCPSelector;

/** For comparison only: net4j's own acceptor without TLS, whose connections send at once (with Nagle's algorithm a small answer takes 40 ms). */
final class NoDelayAcceptor extends TCPAcceptor {

	private volatile ServerSocketChannel channel;

	/** @return the port it listens on, which is another than asked for when that was 0 */
	int boundPort() {
		return channel.socket().getLocalPort();
	}

	@Override
	public void handleRegistration(ITCPSelector selector, ServerSocketChannel serverChannel) {
		channel = serverChannel;
		super.handleRegistration(selector, serverChannel);
	}

	@Override
	protected TCPConnector createConnector() {
		return new TCPServerConnector(this) {
			@Override
			public void setSocketChannel(SocketChannel accepted) {
				try {
					accepted.setOption(StandardSocketOptions.TCP_NODELAY, true);
				} catch (IOException cause) {
					throw new UncheckedIOException(cause);
				}
				super.setSocketChannel(accepted);
			}
		};
	}

	/** Makes them in a container that is prepared for TCP. */
	static final class Factory extends TCPAcceptorFactory {
		@Override
		protected TCPAcceptor createAcceptor() {
			return new NoDelayAcceptor();
		}
	}
}
