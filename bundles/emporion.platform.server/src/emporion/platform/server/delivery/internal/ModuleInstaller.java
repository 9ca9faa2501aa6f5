package emporion.platform.server.delivery.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.operation.CommitRefusedException;
import emporion.platform.server.runtime.ServerRuntime;

/**
 * Installs and removes modules while the server runs. Nothing is changed before everything was checked; what does not start is taken
 * back. Thread-safe.
 */
final class ModuleInstaller {

	private static final Logger LOG = LoggerFactory.getLogger(ModuleInstaller.class);
	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final ModuleStore store;
	private final ModuleFramework framework;
	private final Requirements requirements;
	private final Runnable changed;
	/** Modules that were removed since the server started, by id: their data may be deleted later. */
	private final Map<String, ServerModule> gone = new HashMap<>();

	/** @param changed called after the store has changed */
	ModuleInstaller(ModuleStore store, ModuleFramework framework, PlatformOffer platform, Runnable changed) {
		this.store = store;
		this.framework = framework;
		this.requirements = new Requirements(platform);
		this.changed = changed;
	}

	/**
	 * @param site     folder, zip or web address of a p2 site with one module
	 * @param signedBy SHA-256 fingerprint of a certificate that must have signed every bundle; empty for none
	 * @return what was installed, or why not
	 */
	synchronized Outcome<StoredModule> install(ServerRuntime server, String site, Optional<String> signedBy) {
		try (SiteFiles files = SiteFiles.open(site)) {
			SiteModule module = SiteModule.fetch(files, site);
			List<Problem> problems = problems(server, module, signedBy);
			if (!problems.isEmpty())
				return Outcome.refused(problems);
			StoredModule stored = store.add(module, site);
			try {
				framework.start(stored, bundle -> store.fileOf(stored, bundle));
				awaitActive(server, stored);
			} catch (SiteException e) {
				framework.stop(stored);
				server.forget(stored.id());
				store.remove(stored);
				return Outcome.refused(e.problems());
			}
			gone.remove(stored.id());
			changed.run();
			LOG.info("The module {} {} was installed from {}", stored.id(), stored.version(), site);
			return Outcome.done(stored);
		} catch (SiteException e) {
			return Outcome.refused(e.problems());
		} catch (IOException e) {
			return Outcome.refused(Problem.error("PLT-220", site, e.getMessage()));
		}
	}

	private List<Problem> problems(ServerRuntime server, SiteModule module, Optional<String> signedBy) {
		List<Problem> problems = new ArrayList<>();
		Optional<StoredModule> present = store.find(module.id());
		if (present.isPresent())
			return List.of(Problem.error("PLT-227", module.id(), present.get().version()));
		if (server.modules().stream().anyMatch(own -> own.id().equals(module.id())))
			return List.of(Problem.error("PLT-228", module.id()));
		for (SiteModule.Placed placed : module.bundles()) {
			if (framework.isOwn(placed.jar().name()))
				problems.add(Problem.error("PLT-228", placed.jar().name()));
			signedBy.map(ModuleInstaller::plain).filter(print -> !placed.jar().signers().contains(print)).ifPresent(
					print -> problems.add(Problem.error("PLT-230", placed.jar().name(), print, String.join(", ", placed.jar().signers()))));
		}
		problems.addAll(requirements.missing(module.features(), module.bundles().stream().map(SiteModule.Placed::jar).toList()));
		if (problems.isEmpty() && framework.hadOther(StoredModule.of(module, "")))
			problems.add(Problem.error("PLT-229", module.id()));
		return problems;
	}

	/** A fingerprint as people write it, with colons and capitals. */
	private static String plain(String fingerprint) {
		return fingerprint.replace(":", "").toLowerCase(Locale.ROOT);
	}

	/** The module's services reach the server in a thread of their own. */
	private static void awaitActive(ServerRuntime server, StoredModule module) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (find(server, module.id()).isEmpty()) {
			if (System.nanoTime() > end)
				throw new SiteException("PLT-232", module.id(), PATIENCE.toSeconds());
			LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
		}
	}

	private static Optional<ServerModule> find(ServerRuntime server, String id) {
		return server.modules().stream().filter(module -> module.id().equals(id)).findFirst();
	}

	/**
	 * @param purge whether its data is deleted, too; also of a module that was removed before, as long as the server has not been restarted
	 * @return how many objects were deleted, or why nothing was done
	 */
	synchronized Outcome<Removed> uninstall(ServerRuntime server, String id, boolean purge) {
		Optional<StoredModule> present = store.find(id);
		if (present.isEmpty() && !(purge && gone.containsKey(id)))
			return Outcome.refused(Problem.error("PLT-233", id));
		List<String> dependents = server.modules().stream().filter(other -> other.requires().contains(id)).map(ServerModule::id).sorted().toList();
		if (!dependents.isEmpty())
			return Outcome.refused(Problem.error("PLT-234", id, String.join(", ", dependents)));
		find(server, id).ifPresent(module -> gone.put(id, module));
		present.ifPresent(module -> {
			framework.stop(module);
			server.forget(id);
			store.remove(module);
			changed.run();
			LOG.info("The module {} was removed", id);
		});
		if (!purge)
			return Outcome.done(new Removed(id, 0));
		if (!gone.containsKey(id))
			return Outcome.refused(Problem.error("PLT-235", id));
		try {
			return Outcome.done(new Removed(id, new ModuleData(server.repository()).delete(gone.get(id))));
		} catch (CommitRefusedException e) {
			return Outcome.refused(e.problems());
		}
	}

	/** @param objects deleted from the repository */
	record Removed(String id, long objects) {
	}
}
