package emporion.server.tests.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import emporion.base.time.BusinessClock;
import emporion.platform.server.commit.CommitListener;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.repository.Dialect;
import emporion.platform.server.repository.RepositoryConfig;
import emporion.platform.server.repository.RepositoryHost;
import emporion.platform.server.transport.ServerIdentity;
import emporion.platform.server.transport.TlsSettings;
import emporion.platform.session.RepositorySession;
import emporion.platform.transport.ServerEndpoint;
import emporion.platform.transport.ServerTrust;
import emporion.platform.wire.WireFormat;
import emporion.testing.postgres.ThrowawayPostgres;

/** A repository of its own for each test, on a new database, with clients that log in over TCP. */
final class Repositories implements AutoCloseable {

	static final BusinessClock CLOCK = new BusinessClock() {
		@Override
		public Instant now() {
			return Instant.now().truncatedTo(ChronoUnit.MICROS);
		}

		@Override
		public ZoneId zone() {
			return ZoneId.of("Europe/Warsaw");
		}
	};

	private static final ServerIdentity IDENTITY = identity();
	private static ThrowawayPostgres postgres;

	private final String url;
	private final List<CommitRule> rules = new CopyOnWriteArrayList<>();
	private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();
	private final List<RepositorySession> sessions = new ArrayList<>();
	private RepositoryHost host;
	private int port;

	Repositories(Dialect dialect) {
		url = newDatabase(dialect);
	}

	private static ServerIdentity identity() {
		try {
			return ServerIdentity.of(new TlsSettings.SelfSigned(Files.createTempDirectory("emporion-tls")));
		} catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** The cluster lives as long as the process: its shutdown hook removes it. */
	static synchronized String newDatabase(Dialect dialect) {
		if (dialect == Dialect.H2)
			try {
				return RepositoryConfig.embeddedUrl(Files.createTempDirectory("emporion-h2"));
			} catch (IOException cause) {
				throw new UncheckedIOException(cause);
			}
		if (postgres == null)
			postgres = ThrowawayPostgres.start();
		return postgres.newDatabase();
	}

	static RepositoryHost start(String url, List<CommitRule> rules, List<CommitListener> listeners) {
		return RepositoryHost.start(new RepositoryConfig(url, CLOCK, TestModule.all(), rules, listeners));
	}

	void guardedBy(CommitRule rule) {
		rules.add(rule);
	}

	void heardBy(CommitListener listener) {
		listeners.add(listener);
	}

	/** Starts on first use; rules and listeners come before. */
	RepositoryHost host() {
		if (host == null)
			host = start(url, rules, listeners);
		return host;
	}

	/** Stops and starts on the same database. */
	RepositoryHost restart() {
		stop();
		return host();
	}

	/** Everybody's password is their name. */
	int port() {
		if (port == 0)
			port = host().openAcceptor("127.0.0.1", 0, IDENTITY, (user, password) -> Arrays.equals(password, user.toCharArray()));
		return port;
	}

	ServerEndpoint endpoint() {
		return new ServerEndpoint("127.0.0.1", port(), ServerTrust.of(IDENTITY.fingerprint()));
	}

	RepositorySession client(String user) {
		RepositorySession session = RepositorySession
				.connect(endpoint(), user, user.toCharArray(), TestModule.models(), new WireFormat()).orElseThrow();
		sessions.add(session);
		return session;
	}

	private void stop() {
		sessions.forEach(RepositorySession::close);
		sessions.clear();
		if (host != null)
			host.close();
		host = null;
		port = 0;
	}

	@Override
	public void close() {
		stop();
	}
}
