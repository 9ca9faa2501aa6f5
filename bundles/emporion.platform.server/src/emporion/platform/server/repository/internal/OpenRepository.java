package emporion.platform.server.repository.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionManager;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.DetachedCDORevision;
import org.eclipse.emf.cdo.common.revision.CDORevisionUtil;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.server.IRepository;
import org.eclipse.emf.cdo.server.db.CDODBUtil;
import org.eclipse.emf.cdo.server.db.mapping.IMappingStrategy;
import org.eclipse.emf.cdo.spi.server.ISessionProtocol;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.net4j.db.ddl.SchemaElementNotFoundException;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.channel.IChannelMultiplexer;
import org.eclipse.net4j.db.DBException;
import org.eclipse.net4j.signal.SignalProtocol;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;

import emporion.platform.server.repository.OtherVersionException;
import emporion.platform.server.permission.Permissions;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.query.SqlNames;
import emporion.platform.server.repository.ConnectionWatcher;
import emporion.platform.server.repository.Dialect;
import emporion.platform.server.repository.PasswordCheck;
import emporion.platform.server.repository.RepositoryConfig;
import emporion.platform.server.transport.ServerIdentity;
import emporion.platform.server.transport.internal.TlsAcceptor;
import emporion.platform.session.RepositorySession;

/** A running repository, put together. Thread-safe. */
public final class OpenRepository implements AutoCloseable {

	private static final String NAME = RepositorySession.REPOSITORY;

	private static final int IDLE_SESSIONS = 32;

	private final Databases databases;
	private final IManagedContainer container;
	private final Models models;
	private final ClosedStore store;
	private final ServerRepository repository;
	private final SqlNamesOfStore names;
	private final Indexes indexes;
	private final RegisterIds registers = new RegisterIds();
	private final ClientAccess access = new ClientAccess();
	private final ReadingViews views;
	private final ThreadLocal<Integer> epochOfWork = ThreadLocal.withInitial(() -> databases().durability().epoch());
	private ConnectionWatcher watcher = ConnectionWatcher.NONE;
	private final ConcurrentLinkedDeque<DirectSession> idle = new ConcurrentLinkedDeque<>();
	private volatile TlsAcceptor acceptor;

	public OpenRepository(RepositoryConfig config) {
		databases = new Databases(config.jdbcUrl());
		models = new Models(config.modules());
		ColumnTypes.register();
		store = new ClosedStore();
		IMappingStrategy mapping = mapping();
		store.setMappingStrategy(mapping);
		store.setDBAdapter(databases.dialect() == Dialect.H2 ? new EmbeddedAdapter() : new PostgresqlAdapter());
		store.setDBConnectionProvider(databases::storeConnection);
		repository = new ServerRepository(models, databases.durability());
		repository.setName(NAME);
		repository.setStore(store);
		repository.setProperties(properties());
		repository.setInitialPackages(models.packages());
		MonotonicTime time = new MonotonicTime(config.clock());
		repository.setTimeProvider(time);
		InternalCDORevisionManager revisions = (InternalCDORevisionManager) CDORevisionUtil.createRevisionManager();
		revisions.setFactory(ServerRevision.factory(access));
		repository.setRevisionManager(revisions);
		repository.setSessionManager(new ClientSessions());
		container = container();
		repository.setContainer(container);
		ofThisVersion(() -> {
			LifecycleUtil.activate(repository);
			return repository;
		});
		time.continueAfter(repository.getLastCommitTimeStamp());
		repository.getSessionManager().setPermissionManager(new ReadPermissions(models, access, this::now));
		DirectSession direct = new DirectSession(repository, store);
		direct.enter();
		names = ofThisVersion(() -> new SqlNamesOfStore(mapping, models.concrete()));
		direct.leave();
		indexes = new Indexes(databases.dialect(), names);
		createIndexes(config.modules());
		views = new ReadingViews(direct.session(), direct.head(), new KnownKeys());
		Supplier<RepositoryReading> readings = () -> new RepositoryReading(repository, store, models, views, () -> {
			// rules and listeners read through the commit's own connection
		});
		repository.guardedBy(new Gate(List.of(), List.of(), indexes, new ClientWrites(models, registers),
				new ClientRights(access), readings));
		registers.open(repository, direct, models.registers());
		repository.guardedBy(new Gate(config.rules(), config.listeners(), indexes, new ClientWrites(models, registers),
				new ClientRights(access), readings));
		awaitDurable();
	}

	/** Tells a database that another version has made by what the store says of it. */
	private static <T> T ofThisVersion(Supplier<T> opening) {
		try {
			return opening.get();
		} catch (RuntimeException failure) {
			for (Throwable cause = failure; cause != null; cause = cause.getCause())
				if (cause instanceof SchemaElementNotFoundException)
					throw new OtherVersionException(cause.getMessage(), failure);
			throw failure;
		}
	}

	private static IMappingStrategy mapping() {
		IMappingStrategy mapping = CDODBUtil.createHorizontalMappingStrategy(true, false, true);
		mapping.setProperties(new HashMap<>(Map.of(IMappingStrategy.Props.QUALIFIED_NAMES, "true",
				IMappingStrategy.Props.EAGER_TABLE_CREATION, "true", "columnTypeModifier", ColumnTypes.MODIFIER)));
		return mapping;
	}

	private static Map<String, String> properties() {
		return new HashMap<>(Map.of(IRepository.Props.OVERRIDE_UUID, NAME, IRepository.Props.SUPPORTING_AUDITS, "true",
				IRepository.Props.SUPPORTING_BRANCHES, "false", IRepository.Props.ENSURE_REFERENTIAL_INTEGRITY, "true"));
	}

	private IManagedContainer container() {
		IManagedContainer prepared = ContainerUtil.createContainer();
		Net4jUtil.prepareContainer(prepared);
		prepared.registerFactory(new AllowedSignals(name -> NAME.equals(name) ? repository : null));
		prepared.activate();
		return prepared;
	}

	private void createIndexes(List<ServerModule> modules) {
		try (Connection connection = databases.storeConnection()) {
			TableCheck.check(connection, names, new Models(modules).concrete());
			indexes.create(connection, modules, models.modules());
			new SearchColumns(databases.dialect(), names).create(connection, modules);
		} catch (SQLException cause) {
			throw new DBException(cause);
		}
	}

	/**
	 * Takes a module's model into the running repository: tables, indexes, registers. What it has from an earlier installation is used
	 * again.
	 *
	 * @throws IllegalStateException if the repository works with another instance of the model already
	 */
	public synchronized void add(ServerModule module) {
		if (Set.of(models.packages()).containsAll(module.packages()))
			return;
		for (EPackage model : module.packages()) {
			Object known = repository.getPackageRegistry(false).getEPackage(model.getNsURI());
			if (known != null && known != model)
				throw new IllegalStateException("the model " + model.getNsURI() + " is in use in another version");
		}
		repository.learn(module.packages().toArray(EPackage[]::new));
		models.add(module);
		DirectSession direct = new DirectSession(repository, store);
		direct.enter();
		names.add(store.getMappingStrategy(), new Models(List.of(module)).concrete());
		direct.leave();
		createIndexes(List.of(module));
		registers.open(repository, direct, module.registers());
		direct.close();
		awaitDurable();
	}

	/** From now on clients see and write what these permissions say. */
	public void obey(Permissions permissions) {
		access.obey(permissions);
	}

	/** @return an object as it is now; null for one that does not exist */
	private InternalCDORevision now(CDOID id) {
		CDORevision revision = repository.getRevisionManager().getRevision(id, repository.getBranchManager().getMainBranch().getHead(),
				CDORevision.UNCHUNKED, CDORevision.DEPTH_NONE, true);
		return revision == null || revision instanceof DetachedCDORevision ? null : (InternalCDORevision) revision;
	}

	public CommittableWork begin(String user) {
		repository.recoverIfBroken();
		epochOfWork.set(databases.durability().epoch());
		DirectSession direct = idle.pollFirst();
		if (direct == null)
			direct = new DirectSession(repository, store);
		direct.enter();
		return new RepositoryWork(repository, store, models, views, registers, direct, user, this::giveBack,
				databases.durability());
	}

	/** Returns when everything that this thread's last unit of work could see or has committed survives a crash. */
	public void awaitDurable() {
		databases.durability().await(epochOfWork.get());
	}

	private Databases databases() {
		return databases;
	}

	private void giveBack(DirectSession direct) {
		if (idle.size() < IDLE_SESSIONS && repository.isActive())
			idle.addFirst(direct);
		else
			direct.close();
	}

	public DataSource dataSource() {
		return databases.reading();
	}

	public SqlNames sqlNames() {
		return names;
	}

	public Dialect dialect() {
		return databases.dialect();
	}

	public InternalRepository repository() {
		return repository;
	}

	public IManagedContainer netContainer() {
		return container;
	}

	/** @return the port that is listened on */
	public int openAcceptor(String host, int port, ServerIdentity identity, PasswordCheck check) {
		repository.getSessionManager().setAuthenticator((user, password) -> {
			if (user == null || !check.isRight(user, password))
				throw new SecurityException("user or password is wrong");
		});
		repository.getSessionManager().addListener(new SessionWatch(watcher));
		try {
			acceptor = new TlsAcceptor(host, port, identity, container);
		} catch (IOException cause) {
			throw new IllegalStateException("cannot listen on " + host + ":" + port + "; is another server running there?", cause);
		}
		return acceptor.port();
	}

	/** @return open connections of clients, logged in or not */
	public int connections() {
		return acceptor == null ? 0 : acceptor.connections();
	}

	public void watchedBy(ConnectionWatcher watching) {
		watcher = watching;
		repository.watchedBy(watching);
	}

	public Object connectionOf(SignalProtocol<?> protocol) {
		return Connections.of(protocol);
	}

	public String addressOf(SignalProtocol<?> protocol) {
		return Connections.addressOf(protocol);
	}

	public void endSession(Object connection) {
		clientSessions().filter(session -> Connections.of(session.getProtocol()) == connection).forEach(InternalSession::close);
	}

	public void cut(Object connection) {
		LifecycleUtil.deactivate(connection);
	}

	public DataSource ownTables() {
		return databases.ownTables();
	}

	public Optional<String> userOf(SignalProtocol<?> protocol) {
		IChannelMultiplexer connection = protocol.getChannel().getMultiplexer();
		return clientSessions().filter(session -> multiplexerOf(session.getProtocol()) == connection).map(InternalSession::getUserID)
				.findFirst();
	}

	public List<String> usersOnline() {
		return clientSessions().map(InternalSession::getUserID).sorted().toList();
	}

	private Stream<InternalSession> clientSessions() {
		return Stream.of(repository.getSessionManager().getSessions())
				.filter(session -> session.getProtocol() != null && session.getUserID() != null);
	}

	private static IChannelMultiplexer multiplexerOf(ISessionProtocol protocol) {
		var channel = ((SignalProtocol<?>) protocol).getChannel();
		return channel == null ? null : channel.getMultiplexer();
	}

	/** Stops accepting, ends the clients' sessions, and closes the database. Units of work must have ended. */
	@Override
	public void close() {
		if (acceptor != null)
			acceptor.close();
		LifecycleUtil.deactivate(container);
		views.close();
		for (DirectSession direct = idle.pollFirst(); direct != null; direct = idle.pollFirst())
			direct.close();
		LifecycleUtil.deactivate(repository);
		databases.close();
	}
}
