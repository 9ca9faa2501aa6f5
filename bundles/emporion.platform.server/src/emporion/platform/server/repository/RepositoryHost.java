package emporion.platform.server.repository;

import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.net4j.signal.SignalProtocol;
import org.eclipse.net4j.util.container.IManagedContainer;

import emporion.platform.server.module.ServerModule;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.operation.WorkSource;
import emporion.platform.server.permission.Permissions;
import emporion.platform.server.query.SqlNames;
import emporion.platform.server.repository.internal.OpenRepository;
import emporion.platform.server.transport.ServerIdentity;

/**
 * The running repository: a CDO repository with auditing on an embedded H2 or a PostgreSQL database. Several may run in one process, on
 * different databases. Thread-safe.
 */
public final class RepositoryHost implements WorkSource, AutoCloseable {

	private final OpenRepository open;

	private RepositoryHost(OpenRepository open) {
		this.open = open;
	}

	/**
	 * Opens the database, creates what is missing in it, and starts the repository; nobody can connect until {@link #openAcceptor}.
	 * After a crash the database's own recovery runs first; every acknowledged commit is there.
	 *
	 * @throws RuntimeException if the database cannot be opened, as when another server has it open
	 */
	public static RepositoryHost start(RepositoryConfig config) {
		return new RepositoryHost(new OpenRepository(config));
	}

	/**
	 * Takes a module's model into the running repository: tables, indexes and registers are made where they are missing; data from an
	 * earlier installation is there again. Commits wait meanwhile, for some hundred milliseconds.
	 *
	 * @throws IllegalStateException if the repository already works with the same model from other classes
	 */
	public void add(ServerModule module) {
		open.add(module);
	}

	/**
	 * From now on clients see and write what these permissions say; to be called before anybody can connect. Without it clients get every
	 * object of a class that is not hidden from clients.
	 */
	public void obey(Permissions permissions) {
		open.obey(permissions);
	}

	/** {@inheritDoc} A unit of work holds one database connection from its first access to its end. */
	@Override
	public CommittableWork begin(String user) {
		return open.begin(user);
	}

	@Override
	public void awaitDurable() {
		open.awaitDurable();
	}

	/**
	 * Pooled connections for looking at the tables by SQL, in auto-commit. A row is of a living object when {@code cdo_revised = 0 AND
	 * cdo_version > 0}; other rows are history.
	 */
	public DataSource dataSource() {
		return open.dataSource();
	}

	/** How classes and features are called in {@link #dataSource}. */
	public SqlNames sqlNames() {
		return open.sqlNames();
	}

	public Dialect dialect() {
		return open.dialect();
	}

	public InternalRepository repository() {
		return open.repository();
	}

	/** Where the net4j protocols of accepted connections are made: further protocols register their factories before the acceptor opens. */
	public IManagedContainer container() {
		return open.netContainer();
	}

	/**
	 * Lets clients in. To be called once, last.
	 *
	 * @param host     address to listen on, as {@code 0.0.0.0}
	 * @param port     0 for any free one
	 * @param identity what clients are shown
	 * @return the port that is listened on
	 * @throws IllegalStateException if the port is taken
	 */
	public int openAcceptor(String host, int port, ServerIdentity identity, PasswordCheck check) {
		return open.openAcceptor(host, port, identity, check);
	}

	/** @return open connections of clients, logged in or not */
	public int connections() {
		return open.connections();
	}

	/** Sets who hears of clients' connections. To be called before {@link #openAcceptor}. */
	public void watchedBy(ConnectionWatcher watcher) {
		open.watchedBy(watcher);
	}

	/** @return what {@link ConnectionWatcher} knows the protocol's connection by */
	public Object connectionOf(SignalProtocol<?> protocol) {
		return open.connectionOf(protocol);
	}

	/** @return numeric network address of the other end; empty when it is unknown */
	public String addressOf(SignalProtocol<?> protocol) {
		return open.addressOf(protocol);
	}

	/** Ends the repository session on a connection, so that nothing is answered on it any more. */
	public void endSession(Object connection) {
		open.endSession(connection);
	}

	/** Cuts a connection. */
	public void cut(Object connection) {
		open.cut(connection);
	}

	/**
	 * Connections for tables of the server's own beside the repository's: for writing, in auto-commit, durable when a commit returns. A few
	 * only.
	 */
	public DataSource ownTables() {
		return open.ownTables();
	}

	/**
	 * Who is at the other end of a connection: another protocol on the same connection authenticates nobody itself.
	 *
	 * @return log-in name, or empty when no repository session is open on the protocol's connection
	 */
	public Optional<String> userOf(SignalProtocol<?> protocol) {
		return open.userOf(protocol);
	}

	/** @return log-in names of the connected clients, one for each session, sorted */
	public List<String> usersOnline() {
		return open.usersOnline();
	}

	/** Ends the clients' sessions and closes the database. Units of work must have ended before. */
	@Override
	public void close() {
		open.close();
	}
}
