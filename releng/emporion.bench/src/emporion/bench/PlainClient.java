package emporion.bench;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.time.Duration;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jSessionConfiguration;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.internal.tcp.TCPConnector;
import org.eclipse.net4j.tcp.TCPUtil;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.security.PasswordCredentialsProvider;

import emporion.platform.account.LogInRequest;
import emporion.platform.session.RepositorySession;
import emporion.platform.wire.ServerDoor;
import emporion.testing.server.TestServer;

/** For comparison only: a client over net4j's own TCP without TLS, which the product neither offers nor uses. */
final class PlainClient implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final IManagedContainer container = ContainerUtil.createContainer();
	private final CDONet4jSession session;
	private final ServerDoor door;

	/** @param port of {@link #openDoor} */
	PlainClient(int port, String login) throws IOException {
		Net4jUtil.prepareContainer(container);
		TCPUtil.prepareContainer(container);
		CDONet4jUtil.prepareContainer(container);
		container.activate();
		IConnector connector = TCPUtil.getConnector(container, "127.0.0.1:" + port);
		((TCPConnector) connector).getSocketChannel().setOption(StandardSocketOptions.TCP_NODELAY, true);
		String ticket = ServerDoor.logIn(connector, LogInRequest.of(login, TestServer.PASSWORD, "test"), PATIENCE).orElseThrow().ticket();
		CDONet4jSessionConfiguration configuration = CDONet4jUtil.createNet4jSessionConfiguration();
		configuration.setConnector(connector);
		configuration.setRepositoryName(RepositorySession.REPOSITORY);
		configuration.setCredentialsProvider(new PasswordCredentialsProvider(login, ticket.toCharArray()));
		session = configuration.openNet4jSession();
		door = new ServerDoor(connector, PATIENCE);
	}

	/** Opens a second door of a running server, without TLS. @return its port */
	static int openDoor(TestServer server) {
		IManagedContainer container = server.runtime().repository().container();
		TCPUtil.prepareContainer(container);
		container.registerFactory(new NoDelayAcceptor.Factory());
		return ((NoDelayAcceptor) TCPUtil.getAcceptor(container, "127.0.0.1:0")).boundPort();
	}

	ServerDoor door() {
		return door;
	}

	@Override
	public void close() {
		door.close();
		session.close();
		container.deactivate();
	}
}
