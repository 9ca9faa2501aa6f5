package emporion.platform.server.runtime;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.time.BusinessClock;
import emporion.platform.module.Contribution;
import emporion.platform.operation.Operations;
import emporion.platform.query.Lists;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.account.AccountsList;
import emporion.platform.server.commit.CommitListener;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.internal.LastAdministratorRule;
import emporion.platform.server.commit.internal.SwitchedOffRule;
import emporion.platform.server.module.ModuleHost;
import emporion.platform.server.module.ModuleListener;
import emporion.platform.server.delivery.ClientFiles;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.module.internal.ListModulesHandler;
import emporion.platform.server.module.internal.ModuleSwitch;
import emporion.platform.server.module.internal.SwitchModuleHandler;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.operation.internal.OperationRunner;
import emporion.platform.server.operation.internal.ReceiptRetention;
import emporion.platform.server.permission.Permissions;
import emporion.platform.server.permission.internal.DeleteRoleHandler;
import emporion.platform.server.permission.internal.ListPermissions;
import emporion.platform.server.permission.internal.MyRightsHandler;
import emporion.platform.server.permission.internal.OperationPermissions;
import emporion.platform.server.permission.internal.SaveRoleHandler;
import emporion.platform.server.permission.internal.SetAccountRightsHandler;
import emporion.platform.server.permission.internal.ShippedRoles;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.query.internal.ListRunner;
import emporion.platform.server.repository.Dialect;
import emporion.platform.server.repository.RepositoryConfig;
import emporion.platform.server.repository.RepositoryHost;
import emporion.platform.server.runtime.internal.ClientPort;
import emporion.platform.server.runtime.internal.Housekeeping;
import emporion.platform.server.security.SecurityLog;
import emporion.platform.server.security.SecurityLogList;
import emporion.platform.server.session.AccountWatch;
import emporion.platform.server.session.SessionHandlers;
import emporion.platform.server.transport.ServerIdentity;
import emporion.platform.text.PlatformTexts;
import emporion.platform.text.Texts;
import emporion.platform.transport.ServerFingerprint;
import emporion.platform.wire.WireFormat;

/**
 * A running server: repository, operations, lists, accounts and the port for clients. Needs no OSGi; several may run in one process on
 * different databases. Thread-safe.
 */
public final class ServerRuntime implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(ServerRuntime.class);
	private static final Duration LIST_PATIENCE = Duration.ofSeconds(20);

	private final BusinessClock clock;
	private final List<ServerModule> modules;
	private final ModuleSwitch moduleSwitch;
	private final List<CommitRule> rules = new CopyOnWriteArrayList<>();
	private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();
	private final Texts texts = new Texts();
	private final RepositoryHost repository;
	private final Accounts accounts;
	private final Permissions permissions;
	private final SecurityLog log;
	private final ServerSecurity security;
	private final Housekeeping housekeeping;
	private final OperationRunner operations;
	private final ListRunner lists;
	private final ClientPort clients;
	private final OptionalInt port;
	private final Optional<ServerFingerprint> fingerprint;
	private boolean closed;

	private ServerRuntime(ServerSettings settings, ServerParts parts, ModuleHost host) {
		clock = settings.clock();
		modules = new CopyOnWriteArrayList<>(complete(parts.modules()));
		Stream.concat(Stream.of(new PlatformTexts()), parts.texts().stream()).forEach(texts::add);
		clients = new ClientPort(modules);
		listeners.add(clients);
		moduleSwitch = new ModuleSwitch(modules, host, parts.moduleListeners());
		rules.add(new SwitchedOffRule(moduleSwitch::switchedOff));
		repository = RepositoryHost.start(new RepositoryConfig(settings.jdbcUrl(), clock, modules,
				List.of(commit -> rules.stream().flatMap(rule -> rule.check(commit).stream()).toList()),
				List.of(commit -> listeners.forEach(listener -> listener.committed(commit)))));
		WireFormat format = new WireFormat();
		permissions = new Permissions(repository, modules);
		listeners.add(permissions);
		repository.obey(permissions);
		rules.add(new LastAdministratorRule());
		operations = new OperationRunner(repository, clock, format, new OperationPermissions(permissions), moduleSwitch.gates());
		lists = new ListRunner(repository.dataSource(), repository.sqlNames(), repository.dialect() == Dialect.H2, LIST_PATIENCE,
				new ListPermissions(permissions, repository.sqlNames()));
		lists.explainAbsence(moduleSwitch.gates()::refusal);
		accounts = new Accounts(repository, clock);
		listeners.add(accounts.policies());
		log = new SecurityLog(repository.ownTables(), clock);
		security = new ServerSecurity(accounts, log, clock);
		modules.forEach(module -> security.watch(module.watchedRefusals()));
		listeners.add(new AccountWatch(security.sessions(), security.current()));
		operations.toldTo(security);
		housekeeping = new Housekeeping(accounts.policies(), log, new ReceiptRetention(repository.ownTables(), repository.sqlNames()), clock);
		accounts.handlers().forEach(operations::add);
		Stream.of(new SaveRoleHandler(permissions), new DeleteRoleHandler(permissions), new SetAccountRightsHandler(permissions),
				new MyRightsHandler(permissions)).forEach(operations::add);
		new SessionHandlers(accounts, security.sessions(), security.current()).all().forEach(operations::add);
		lists.add(new SecurityLogList());
		lists.add(new AccountsList());
		operations.add(new ListModulesHandler(accounts, moduleSwitch));
		operations.add(new SwitchModuleHandler(accounts, moduleSwitch, repository));
		new ShippedRoles(repository).bring(modules);
		accounts.createFirstAdministrator(settings.adminPassword(), settings.announce());
		moduleSwitch.begin(repository);
		parts.rules().forEach(this::add);
		parts.listeners().forEach(this::add);
		parts.handlers().forEach(this::add);
		parts.queries().forEach(this::add);
		moduleSwitch.settle();
		moduleSwitch.add(clients);
		if (settings.port().isEmpty()) {
			port = OptionalInt.empty();
			fingerprint = Optional.empty();
		} else {
			ServerIdentity identity = ServerIdentity.of(settings.tls());
			fingerprint = Optional.of(identity.fingerprint());
			LOG.info("Clients are shown a certificate with the fingerprint (SHA-256) {}", identity.fingerprint());
			port = OptionalInt.of(clients.open(repository, operations, lists, format, settings.host(), settings.port().getAsInt(), identity,
					security, permissions));
		}
	}

	/**
	 * Starts a server; when this returns, clients can log in.
	 *
	 * @throws IllegalArgumentException if a module lacks another, or parts do not fit together
	 * @throws RuntimeException         if the database or the port cannot be opened
	 */
	public static ServerRuntime start(ServerSettings settings, ServerParts parts) {
		return start(settings, parts, ModuleHost.NONE);
	}

	/**
	 * As {@link #start(ServerSettings, ServerParts)}, with somebody who starts and stops the bundles of modules.
	 */
	public static ServerRuntime start(ServerSettings settings, ServerParts parts, ModuleHost host) {
		return new ServerRuntime(settings, parts, host);
	}

	private static List<ServerModule> complete(List<ServerModule> given) {
		List<ServerModule> all = Stream.concat(Stream.of(new PlatformModule()), given.stream()).toList();
		Set<String> ids = all.stream().map(ServerModule::id).collect(Collectors.toSet());
		for (ServerModule module : all) {
			Set<String> missing = new TreeSet<>(module.requires());
			missing.removeAll(ids);
			if (!missing.isEmpty())
				throw new IllegalArgumentException("module " + module.id() + " needs " + String.join(", ", missing));
		}
		if (new HashSet<>(ids).size() != all.size())
			throw new IllegalArgumentException("a module is there twice: " + all.stream().map(ServerModule::id).toList());
		return all;
	}

	/** @return a door to operations for this user; who opens it vouches for the user */
	public Operations operations(String login) {
		return operations.as(login);
	}

	/** @return a door to lists for this user; who opens it vouches for the user */
	public Lists lists(String login) {
		return lists.as(login);
	}

	/** @return doors for console commands and jobs */
	public ServerOperations serverOperations() {
		return new ServerOperations() {
			@Override
			public Operations as(String login) {
				return operations.as(login);
			}

			@Override
			public Set<String> names() {
				return operations.names();
			}
		};
	}

	/** @return doors for console commands and jobs */
	public ServerLists serverLists() {
		return new ServerLists() {
			@Override
			public Lists as(String login) {
				return lists.as(login);
			}

			@Override
			public Set<String> names() {
				return lists.names();
			}
		};
	}

	/** @return the words of the platform and of the parts it was started with */
	public Texts texts() {
		return texts;
	}

	public BusinessClock clock() {
		return clock;
	}

	public Accounts accounts() {
		return accounts;
	}

	/** @return who may do what */
	public Permissions permissions() {
		return permissions;
	}

	/** @return who comes in, who is here, and the security log */
	public ServerSecurity security() {
		return security;
	}

	/** Removes now what the policy does not keep any longer; the server does so itself some times a day. @return how many receipts */
	public long keepHouse() {
		return housekeeping.keepHouse();
	}

	public RepositoryHost repository() {
		return repository;
	}

	/** @return its modules, the platform's own first */
	public List<ServerModule> modules() {
		return List.copyOf(modules);
	}

	/** @return the port that clients connect to; empty if it was started without one */
	public OptionalInt port() {
		return port;
	}

	/** @return of the certificate that clients are shown; empty if it was started without a port for them */
	public Optional<ServerFingerprint> fingerprint() {
		return fingerprint;
	}

	/**
	 * Takes a module in while the server runs: its model, then its tables, indexes and registers, where the repository lacks them. Its
	 * handlers, rules and lists may follow. One that was here before comes back with its data.
	 *
	 * @throws IllegalArgumentException if it needs a module that is not here
	 * @throws IllegalStateException    if the repository works with its model from other classes, as of another version of its bundle
	 */
	public synchronized void add(ServerModule module) {
		Set<String> missing = new TreeSet<>(module.requires());
		missing.removeAll(modules.stream().map(ServerModule::id).toList());
		if (!missing.isEmpty())
			throw new IllegalArgumentException("module " + module.id() + " needs " + String.join(", ", missing));
		repository.add(module);
		clients.add(module);
		modules.removeIf(former -> former.id().equals(module.id()));
		modules.add(module);
		permissions.modulesAre(modules);
		new ShippedRoles(repository).bring(modules);
		security.watch(module.watchedRefusals());
		moduleSwitch.add(module, repository);
	}

	/** From now on clients that log in fetch these bundles. */
	public void give(ClientFiles files) {
		clients.give(files);
	}

	/** The module is no longer listed, unless it is off: then it may be switched on again. Its data stays. */
	public synchronized void remove(ServerModule module) {
		if (moduleSwitch.isOn(module.id()))
			forget(module.id());
	}

	/** The module is no longer listed, on or off, as when its bundles are taken out of the installation. Its data stays. */
	public synchronized void forget(String module) {
		modules.removeIf(former -> former.id().equals(module));
		permissions.modulesAre(modules);
		moduleSwitch.forget(module);
	}

	/** Takes a part in; one of a module that is off works when the module is switched on. */
	public void add(OperationHandler<?, ?> handler) {
		moduleSwitch.addPart(handler, Contribution.Kind.OPERATIONS, handler.operation().getName(), () -> operations.add(handler),
				() -> operations.remove(handler));
	}

	public void remove(OperationHandler<?, ?> handler) {
		moduleSwitch.removePart(handler);
	}

	/** Takes a part in; one of a module that is off works when the module is switched on. */
	public void add(ListQuery query) {
		moduleSwitch.addPart(query, Contribution.Kind.LISTS, query.name(), () -> lists.add(query), () -> lists.remove(query));
	}

	public void remove(ListQuery query) {
		moduleSwitch.removePart(query);
	}

	/** Takes a part in; one of a module that is off works when the module is switched on. */
	public void add(CommitRule rule) {
		moduleSwitch.addPart(rule, Contribution.Kind.RULES, rule.getClass().getSimpleName(), () -> rules.add(rule), () -> rules.remove(rule));
	}

	public void remove(CommitRule rule) {
		moduleSwitch.removePart(rule);
	}

	/** Takes a part in; one of a module that is off works when the module is switched on. */
	public void add(CommitListener listener) {
		moduleSwitch.addPart(listener, Contribution.Kind.LISTENERS, listener.getClass().getSimpleName(), () -> listeners.add(listener),
				() -> listeners.remove(listener));
	}

	public void remove(CommitListener listener) {
		moduleSwitch.removePart(listener);
	}

	/** @return whether the module is switched on */
	public boolean isOn(String module) {
		return moduleSwitch.isOn(module);
	}

	/** From now on tells which modules are switched. */
	public void add(ModuleListener listener) {
		moduleSwitch.add(listener);
	}

	/** Lets running operations come to their end, ends the clients' sessions and closes the database. A second time it does nothing. */
	@Override
	public void close() {
		synchronized (this) {
			if (closed)
				return;
			closed = true;
		}
		clients.close();
		operations.close();
		housekeeping.close();
		log.close();
		repository.close();
		LOG.info("Emporion has stopped");
	}
}
