package emporion.platform.server.runtime.internal;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.time.BusinessClock;
import emporion.platform.module.MissingPart;
import emporion.platform.server.commit.CommitListener;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.delivery.ClientFiles;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.module.internal.MissingPartsHandler;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.query.ListQuery;
import emporion.platform.server.repository.OtherVersionException;
import emporion.platform.server.runtime.ServerLists;
import emporion.platform.server.runtime.ServerOperations;
import emporion.platform.server.runtime.ServerParts;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.platform.server.runtime.ServerSettings;
import emporion.platform.text.TextSource;

/**
 * Runs the server in OSGi: collects what the domains register, starts when the modules of system property {@code emporion.modules} are
 * there, and then registers {@link ServerRuntime}, {@link ServerOperations} and {@link ServerLists}. Parts may come and go later.
 * Told to wait for no module, it never starts. Immediate, because it is what the product is there for. All its state
 * belongs to one worker thread.
 */
@Component(service = {}, immediate = true)
public final class ServerComponent {

	private static final Logger LOG = LoggerFactory.getLogger(ServerComponent.class);
	/** Parts of the last module's bundle are registered one after the other; starting waits for a moment without news. */
	private static final long QUIET_MILLIS = 300;
	private static final long PATIENCE_SECONDS = 15;

	private final BundleContext context;
	private final BusinessClock clock;
	private final ComponentInspection components;
	private final BundleInspection bundles;
	private final ModuleBundles moduleBundles;
	/** Also: installed modules are in the framework before the repository opens. */
	private final ClientFiles files;
	private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1, this::workerThread);
	private final Thread atExit = new Thread(this::closeServer, "emporion-exit");
	private final List<ServerModule> modules = new ArrayList<>();
	private final List<OperationHandler<?, ?>> handlers = new ArrayList<>();
	private final List<CommitRule> rules = new ArrayList<>();
	private final List<CommitListener> listeners = new ArrayList<>();
	private final List<ListQuery> queries = new ArrayList<>();
	private final List<TextSource> texts = new ArrayList<>();
	private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
	private final Set<String> wanted = new TreeSet<>();
	private Future<?> pending;
	private volatile Thread workerThread;
	private volatile ServerRuntime server;

	@Activate
	public ServerComponent(BundleContext context, @Reference BusinessClock clock, @Reference ServiceComponentRuntime components,
			@Reference ClientFiles files) {
		this.context = context;
		this.clock = clock;
		this.components = new ComponentInspection(context, components);
		this.moduleBundles = new ModuleBundles(context, this::settle);
		this.bundles = new BundleInspection(context, this::isStoppedOnPurpose);
		this.files = files;
		Stream.of(System.getProperty("emporion.modules", "catalog,crm,pricing,warehouse,sales").split(",")).map(String::strip)
				.filter(id -> !id.isEmpty()).forEach(wanted::add);
		Runtime.getRuntime().addShutdownHook(atExit);
		// What is not due yet when the server ends would only be waited for, and then complain of modules that have left already.
		worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
		worker.schedule(this::reportMissing, PATIENCE_SECONDS, TimeUnit.SECONDS);
		worker.execute(this::news);
	}

	private Thread workerThread(Runnable work) {
		workerThread = Thread.ofPlatform().name("emporion-start").daemon().unstarted(work);
		return workerThread;
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addModule(ServerModule module) {
		moduleBundles.know(module);
		added(modules, module, ServerComponent::take);
	}

	void removeModule(ServerModule module) {
		removed(modules, module, (running, gone) -> {
			running.remove(gone);
			LOG.info("Module {} stops", gone.id());
		});
	}

	private static void take(ServerRuntime running, ServerModule late) {
		try {
			running.add(late);
			LOG.info("Module {} has come", late.id());
		} catch (IllegalArgumentException | IllegalStateException e) {
			LOG.error("Module {} cannot be used: {}", late.id(), e.getMessage());
		}
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addHandler(OperationHandler<?, ?> handler) {
		added(handlers, handler, ServerRuntime::add);
	}

	void removeHandler(OperationHandler<?, ?> handler) {
		removed(handlers, handler, ServerRuntime::remove);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addRule(CommitRule rule) {
		added(rules, rule, ServerRuntime::add);
	}

	void removeRule(CommitRule rule) {
		removed(rules, rule, ServerRuntime::remove);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addListener(CommitListener listener) {
		added(listeners, listener, ServerRuntime::add);
	}

	void removeListener(CommitListener listener) {
		removed(listeners, listener, ServerRuntime::remove);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addQuery(ListQuery query) {
		added(queries, query, ServerRuntime::add);
	}

	void removeQuery(ListQuery query) {
		removed(queries, query, ServerRuntime::remove);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addText(TextSource source) {
		added(texts, source, (running, late) -> running.texts().add(late));
	}

	void removeText(TextSource source) {
		removed(texts, source, (running, gone) -> running.texts().remove(gone));
	}

	private <T> void added(List<T> parts, T part, BiConsumer<ServerRuntime, T> whenRunning) {
		worker.execute(() -> {
			parts.add(part);
			if (server == null)
				news();
			else
				whenRunning.accept(server, part);
		});
	}

	private <T> void removed(List<T> parts, T part, BiConsumer<ServerRuntime, T> whenRunning) {
		// While the framework goes down, parts go after the server has ended.
		if (worker.isShutdown())
			return;
		worker.execute(() -> {
			parts.remove(part);
			if (server != null)
				whenRunning.accept(server, part);
		});
	}

	private void news() {
		if (pending != null)
			pending.cancel(false);
		if (!wanted.isEmpty() && missing().isEmpty())
			pending = worker.schedule(this::startServer, QUIET_MILLIS, TimeUnit.MILLISECONDS);
	}

	/** While others of this start level are being started, parts are still to come, however quiet it is on a busy machine. */
	private boolean areBundlesStarting() {
		int own = context.getBundle().adapt(BundleStartLevel.class).getStartLevel();
		return context.getBundle(0).adapt(FrameworkStartLevel.class).getStartLevel() <= own;
	}

	private Set<String> missing() {
		Set<String> missing = new TreeSet<>(wanted);
		missing.removeAll(modules.stream().map(ServerModule::id).collect(Collectors.toSet()));
		return missing;
	}

	private void startServer() {
		if (areBundlesStarting()) {
			pending = worker.schedule(this::startServer, QUIET_MILLIS, TimeUnit.MILLISECONDS);
			return;
		}
		try {
			server = ServerRuntime.start(ServerSettings.ofSystemProperties(clock, ServerComponent::announce),
					new ServerParts(modules, handlers, rules, listeners, queries, texts), moduleBundles);
			server.add(new MissingPartsHandler(server.accounts(), this::missingParts));
		} catch (OtherVersionException e) {
			LOG.error("Emporion cannot start: {}", e.getMessage());
			System.out.println(e.getMessage());
			new Thread(this::endFramework, "emporion-failed").start();
			return;
		} catch (RuntimeException e) {
			LOG.error("Emporion cannot start: {}", e.getMessage(), e);
			new Thread(this::endFramework, "emporion-failed").start();
			return;
		}
		server.give(files);
		registrations.add(context.registerService(ServerRuntime.class, server, null));
		registrations.add(context.registerService(ServerOperations.class, server.serverOperations(), null));
		registrations.add(context.registerService(ServerLists.class, server.serverLists(), null));
		Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
		String ready = String.format(Locale.ROOT, "Emporion is ready on port %d, %.1f s", server.port().orElseThrow(), up.toMillis() / 1000.0);
		LOG.info(ready);
		System.out.println(ready);
	}

	/** The one moment at which this password can be read. */
	private static void announce(String password) {
		System.out.println("The account \"admin\" was created with the password " + password + " – please change it.");
	}

	private void endFramework() {
		try {
			context.getBundle(0).stop();
		} catch (BundleException e) {
			LOG.error("The framework does not stop", e);
		}
		System.exit(1);
	}

	private void reportMissing() {
		if (context.getBundle(0).getState() == Bundle.STOPPING)
			return;
		boolean waits = !missing().isEmpty();
		if (waits)
			LOG.warn("Emporion waits for the modules {}", String.join(", ", missing()));
		// Components that merely wait for a server which is just starting are no news.
		if (waits || server != null)
			// Eclipse's own parts for development tools, of which the report engine brings some, are idle in every server.
			missingParts().stream().filter(part -> !part.bundle().startsWith("org.eclipse.")).forEach(part -> LOG.warn("Not active: {} {}: {} {} {}", part.bundle(), part.component(), part.reason(), part.needed(), part.found()));
	}

	private List<MissingPart> missingParts() {
		return Stream.concat(bundles.missing().stream(), components.missing().stream()).toList();
	}

	private boolean isStoppedOnPurpose(Bundle bundle) {
		ServerRuntime running = server;
		return running != null && moduleBundles.isOf(running.modules().stream().map(ServerModule::id).filter(id -> !running.isOn(id)).toList(), bundle);
	}

	/** Returns when the services that came and went before are noticed. */
	private void settle() {
		if (Thread.currentThread() == workerThread || worker.isShutdown())
			return;
		try {
			worker.submit(() -> {
				// those before it are done
			}).get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			throw new IllegalStateException("nothing has failed", e);
		}
	}

	private void closeServer() {
		ServerRuntime running = server;
		if (running != null)
			running.close();
	}

	@Deactivate
	public void stop() {
		worker.shutdown();
		try {
			worker.awaitTermination(30, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		registrations.forEach(ServiceRegistration::unregister);
		closeServer();
		try {
			Runtime.getRuntime().removeShutdownHook(atExit);
		} catch (IllegalStateException e) {
			LOG.debug("The machine is going down already");
		}
	}
}
