package emporion.platform.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;

import org.eclipse.net4j.buffer.IBuffer;
import org.eclipse.spi.net4j.InternalChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The client's end. Its configuration is given before it is connected. */
public final class TlsClientConnector extends TlsConnector {

	private static final Logger LOG = LoggerFactory.getLogger(TlsClientConnector.class);

	private final String url;

	/**
	 * Begins to connect.
	 *
	 * @param loop reads for it; closed by whoever made it
	 * @throws IOException if the host is not known, or cannot be reached at all
	 */
	public TlsClientConnector(NetworkLoop loop, ServerEndpoint server) throws IOException {
		super(loop, begin(server), TlsEngines.client(server));
		url = "tls://" + server.address();
	}

	private static SocketChannel begin(ServerEndpoint server) throws IOException {
		InetSocketAddress address = new InetSocketAddress(server.host(), server.port());
		if (address.isUnresolved())
			throw new IOException("the host " + server.host() + " is not known");
		SocketChannel socket = SocketChannel.open();
		boolean begun = false;
		try {
			socket.configureBlocking(false);
			// small requests wait 40 ms for each other without it
			socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
			socket.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
			socket.connect(address);
			begun = true;
			return socket;
		} finally {
			if (!begun)
				socket.close();
		}
	}

	@Override
	public Location getLocation() {
		return Location.CLIENT;
	}

	@Override
	public String getURL() {
		return url;
	}

	@Override
	protected boolean acceptsChannel(String protocol) {
		return false;
	}

	@Override
	protected void received(InternalChannel channel, IBuffer buffer) {
		try {
			channel.handleBufferFromMultiplexer(buffer);
		} catch (RuntimeException e) {
			// A server that is newer than this client may tell more than the client understands.
			LOG.warn("Something that the server has sent was not understood", e);
		}
	}

	@Override
	public String toString() {
		return url;
	}
}
