package emporion.testing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;

import emporion.base.outcome.Outcome;
import emporion.base.time.BusinessClock;
import emporion.demo.server.SuiteParts;
import emporion.platform.account.CreateAccountOperation;
import emporion.platform.account.LogInRequest;
import emporion.platform.model.PlatformPackage;
import emporion.platform.operation.Operations;
import emporion.platform.query.Lists;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.platform.server.runtime.ServerSettings;
import emporion.platform.server.transport.TlsSettings;
import emporion.platform.session.RepositorySession;
import emporion.platform.session.ServerLogIn;
import emporion.platform.transport.ServerEndpoint;
import emporion.platform.transport.ServerTrust;
import emporion.platform.wire.WireFormat;
import emporion.reporting.StandaloneReportEngine;

/**
 * A server with all domains, on a free port of the loopback. Used by one thread; operations, lists and clients may be used by many.
 */
public final class TestServer implements AutoCloseable {

	/** Log-in of the administrator. */
	public static final String ADMIN = "admin";
	/** Everybody's password. */
	public static final String PASSWORD = "correct horse battery";

	private final StandaloneReportEngine reports = new StandaloneReportEngine();
	private final List<TestClient> clients = new ArrayList<>();
	private final ServerRuntime runtime;

	private TestServer(String jdbcUrl, BusinessClock clock) {
		runtime = ServerRuntime.start(new ServerSettings(jdbcUrl, clock, "127.0.0.1", OptionalInt.of(0), tls(), Optional.of(PASSWORD), password -> {
		}), new SuiteParts(reports).create());
	}

	/** Starts a server; a new database gets the administrator. */
	public static TestServer start(String jdbcUrl, BusinessClock clock) {
		return new TestServer(jdbcUrl, clock);
	}

	/** @return makes a certificate in a new temporary folder */
	public static TlsSettings tls() {
		try {
			return new TlsSettings.SelfSigned(Files.createTempDirectory("emporion-tls"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public ServerRuntime runtime() {
		return runtime;
	}

	public int port() {
		return runtime.port().orElseThrow();
	}

	/** @return where it is and what it is recognised by */
	public ServerEndpoint endpoint() {
		return endpoint(runtime);
	}

	/** @return where a server with a port on the loopback is and what it is recognised by */
	public static ServerEndpoint endpoint(ServerRuntime server) {
		return new ServerEndpoint("127.0.0.1", server.port().orElseThrow(), ServerTrust.of(server.fingerprint().orElseThrow()));
	}

	/** Creates ordinary accounts of one team, who do all of the company's daily work. */
	public void createUsers(String... logins) {
		for (String login : logins)
			createUser(login, "desk", "sales-manager", "warehouse-keeper", "accountant");
	}

	/**
	 * Creates an account.
	 *
	 * @param team  empty for none
	 * @param roles codes of roles
	 */
	public void createUser(String login, String team, String... roles) {
		operations(ADMIN).run(new CreateAccountOperation(login, login, "en", List.of(roles), team, "", PASSWORD, false)).orElseThrow();
	}

	/** @return a door within the process */
	public Operations operations(String login) {
		return runtime.operations(login);
	}

	/** @return a door within the process */
	public Lists lists(String login) {
		return runtime.lists(login);
	}

	/** @return a client of this user, closed with the server at the latest */
	public TestClient client(String login) {
		TestClient client = TestClient.on(logIn(login, PASSWORD).orElseThrow());
		clients.add(client);
		return client;
	}

	/** Logs in over the network. */
	public Outcome<RepositorySession> logIn(String login, String password) {
		return logIn(LogInRequest.of(login, password, "test")).map(ServerLogIn::repository);
	}

	/** Logs in over the network. */
	public Outcome<ServerLogIn> logIn(LogInRequest request) {
		return ServerLogIn.open(endpoint(), request, models(), new WireFormat());
	}

	/** @return the packages of all domains */
	public List<EPackage> models() {
		return Stream.concat(Stream.of(PlatformPackage.eINSTANCE), runtime.modules().stream().flatMap(module -> module.packages().stream()))
				.distinct().toList();
	}

	@Override
	public void close() {
		clients.forEach(TestClient::close);
		clients.clear();
		runtime.close();
		reports.close();
	}
}
