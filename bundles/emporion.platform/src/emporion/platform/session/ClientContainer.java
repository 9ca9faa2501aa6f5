package emporion.platform.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;

import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.internal.tcp.TCPConnector;
import org.eclipse.net4j.tcp.TCPUtil;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;

/** The network side of one session, wired by code because the libraries' extension points are not there. */
final class ClientContainer {

	private ClientContainer() {
	}

	static IManagedContainer create() {
		IManagedContainer container = ContainerUtil.createContainer();
		Net4jUtil.prepareContainer(container);
		TCPUtil.prepareContainer(container);
		CDONet4jUtil.prepareContainer(container);
		container.activate();
		return container;
	}

	static IConnector connect(IManagedContainer container, String host, int port) {
		IConnector connector = TCPUtil.getConnector(container, host + TCPUtil.PORT_SEPARATOR + port);
		try {
			// small requests wait 40 ms for each other without it
			((TCPConnector) connector).getSocketChannel().setOption(StandardSocketOptions.TCP_NODELAY, true);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return connector;
	}
}
