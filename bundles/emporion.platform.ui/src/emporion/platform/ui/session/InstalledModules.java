package emporion.platform.ui.session;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import emporion.base.outcome.Outcome;
import emporion.platform.module.ListModulesOperation;
import emporion.platform.module.ListModulesOperation.ModuleList;
import emporion.platform.module.ModuleGraph;
import emporion.platform.module.ModuleInfo;
import emporion.platform.operation.Operations;

/**
 * Which modules the server has switched on, as it said last. An OSGi service from log-in to log-out, so a view gets it by
 * {@code getSite().getService(InstalledModules.class)}. Thread-safe.
 */
public final class InstalledModules {

	/** Class of the objects that change when a module is switched, for {@link ClientSession#onChange}. */
	public static final String STATE = "platform.ModuleState";

	private final Operations server;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile ModuleList known = new ModuleList(List.of(), false);

	public InstalledModules(Operations server) {
		this.server = server;
	}

	/**
	 * Asks the server, and tells the listeners if other modules are on than before. Blocks.
	 *
	 * @throws emporion.platform.operation.ServerUnavailableException if no answer comes
	 */
	public void refresh() {
		if (server.run(new ListModulesOperation()) instanceof Outcome.Done<ModuleList> done) {
			Set<String> before = on(known);
			known = done.result();
			if (!before.equals(on(known)))
				listeners.forEach(Runnable::run);
		}
	}

	private static Set<String> on(ModuleList list) {
		return list.modules().stream().filter(ModuleInfo::on).map(ModuleInfo::id).collect(Collectors.toSet());
	}

	/** @return whether the module is installed in the server and on; everything is, as long as the server did not say */
	public boolean isOn(String module) {
		ModuleList list = known;
		return list.modules().isEmpty() || on(list).contains(module);
	}

	/** @return all modules of the server, those first on which others build */
	public List<ModuleInfo> all() {
		return known.modules();
	}

	public ModuleGraph graph() {
		return new ModuleGraph(known.modules());
	}

	/** @return whether the user may switch modules */
	public boolean maySwitch() {
		return known.maySwitch();
	}

	/** Tells, in any thread, that other modules are on than before. */
	public Registration onSwitch(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
