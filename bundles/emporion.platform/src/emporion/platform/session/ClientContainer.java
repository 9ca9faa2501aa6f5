package emporion.platform.session;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;

import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.buffer.IBufferProvider;
import org.eclipse.net4j.connector.ConnectorException;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.ContainerProtocolProvider;
import org.eclipse.net4j.util.concurrent.ExecutorServiceFactory;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;

import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.transport.NetworkLoop;
import emporion.platform.transport.ServerEndpoint;
import emporion.platform.transport.TlsClientConnector;
import emporion.platform.transport.UntrustedServerException;

/**
 * The network side of one session, wired by code because the libraries' extension points are not there. Used by one thread.
 */
public final class ClientContainer implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final IManagedContainer container = ContainerUtil.createContainer();
	private final NetworkLoop loop = new NetworkLoop("emporion-connection");
	private TlsClientConnector connector;

	/** Opens nothing yet. */
	public ClientContainer() {
		Net4jUtil.prepareContainer(container);
		CDONet4jUtil.prepareContainer(container);
		container.activate();
	}

	/**
	 * Connects; to be called once.
	 *
	 * @return connected, the server is who it is believed to be, and nobody has logged in
	 *
	 * @throws UntrustedServerException   if the server is not who it is believed to be
	 * @throws ServerUnavailableException if nobody answers there in TLS 1.3
	 */
	public IConnector connect(ServerEndpoint server) throws UntrustedServerException {
		try {
			connector = new TlsClientConnector(loop, server);
			connector.getConfig().setReceiveExecutor((ExecutorService) container.getElement(ExecutorServiceFactory.PRODUCT_GROUP,
					ExecutorServiceFactory.TYPE, null));
			connector.getConfig().setBufferProvider((IBufferProvider) container.getElement("org.eclipse.net4j.bufferProviders", "default", null));
			connector.getConfig().setProtocolProvider(new ContainerProtocolProvider.Client(container));
			connector.connect(PATIENCE.toMillis());
			return connector;
		} catch (IOException | ConnectorException e) {
			for (Throwable cause = connector == null ? null : connector.failure().orElse(null); cause != null; cause = cause.getCause())
				if (cause instanceof UntrustedServerException untrusted)
					throw untrusted;
			throw new ServerUnavailableException("no answer from " + server.address(), connector == null ? e : connector.failure().orElse(null));
		}
	}

	/** Ends the connection. */
	@Override
	public void close() {
		if (connector != null)
			connector.close();
		loop.close();
		container.deactivate();
	}
}
