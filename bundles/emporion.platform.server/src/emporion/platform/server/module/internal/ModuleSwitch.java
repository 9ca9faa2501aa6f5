package emporion.platform.server.module.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.platform.model.ModuleState;
import emporion.platform.module.Contribution;
import emporion.platform.module.ModuleGraph;
import emporion.platform.module.ModuleInfo;
import emporion.platform.operation.Reading;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.module.ModuleHost;
import emporion.platform.server.module.ModuleListener;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.operation.WorkSource;

/**
 * Which modules are on, and what is done when that changes. The repository's word is what counts: a server that dies in the middle of a
 * switch does what is recorded when it starts again. Thread-safe.
 */
public final class ModuleSwitch {

	private static final Logger LOG = LoggerFactory.getLogger(ModuleSwitch.class);

	private final Map<String, ServerModule> modules = new LinkedHashMap<>();
	private final Set<String> off = ConcurrentHashMap.newKeySet();
	/** What a module that is off brought when it was on: its bundles may be stopped. */
	private final Map<String, List<Contribution>> remembered = new ConcurrentHashMap<>();
	private final ModuleGates gates = new ModuleGates();
	private final ModuleParts parts = new ModuleParts();
	private final ModuleHost host;
	private final List<ModuleListener> listeners = new CopyOnWriteArrayList<>();
	/** Held by the one who switches; never while waiting for anything but operations to end. */
	private final Object switching = new Object();

	public ModuleSwitch(List<ServerModule> modules, ModuleHost host, List<ModuleListener> listeners) {
		this.host = host;
		this.listeners.addAll(listeners);
		modules.forEach(this::add);
	}

	/** Knows another module from now on, or one that came again with its bundle; on or off, as the repository has it. */
	public void add(ServerModule module, WorkSource works) {
		boolean known = find(module.id()).isPresent();
		add(module);
		if (!known && isRecordedOff(works, module)) {
			shutOut(module.id());
			letGo(module.id());
		}
	}

	private synchronized void add(ServerModule module) {
		modules.put(module.id(), module);
		modules.keySet().forEach(id -> gates.put(id, reach(id, new TreeSet<>())));
	}

	/** Does not know the module any more. */
	public synchronized void forget(String module) {
		modules.remove(module);
		off.remove(module);
		remembered.remove(module);
		gates.forget(module);
	}

	private synchronized Optional<ServerModule> find(String module) {
		return Optional.ofNullable(modules.get(module));
	}

	private Set<String> reach(String id, Set<String> reached) {
		ServerModule module = modules.get(id);
		if (module != null && reached.add(id)) {
			module.requires().forEach(other -> reach(other, reached));
			module.uses().forEach(other -> reach(other, reached));
		}
		return reached;
	}

	public void add(ModuleListener listener) {
		listeners.add(listener);
	}

	public ModuleGates gates() {
		return gates;
	}

	public boolean isOn(String module) {
		return !off.contains(module);
	}

	/** @return id of the module that is off and whose package this is */
	public Optional<String> switchedOff(EPackage model) {
		return off.isEmpty() ? Optional.empty() : all().stream().filter(module -> !isOn(module.id()) && module.packages().contains(model)).map(ServerModule::id).findFirst();
	}

	/** Once, before parts are added: finds out which modules are off. Those that must be on, are. */
	public void begin(WorkSource works) {
		all().stream().filter(module -> isRecordedOff(works, module)).forEach(module -> shutOut(module.id()));
	}

	private static boolean isRecordedOff(WorkSource works, ServerModule module) {
		try (CommittableWork work = works.begin(Accounts.SYSTEM)) {
			return !module.isAlwaysOn() && !ModuleStates.isOn(work, module.id());
		}
	}

	private void shutOut(String module) {
		off.add(module);
		gates.close(module);
	}

	/** Once, after parts were added and before anybody is let in: lets go of what belongs to modules that are off. */
	public void settle() {
		new TreeSet<>(off).forEach(this::letGo);
	}

	private synchronized List<ServerModule> all() {
		return List.copyOf(modules.values());
	}

	/** Takes a part in if its module is on, otherwise keeps it for later. */
	public void addPart(Object part, Contribution.Kind kind, String name, Runnable takeIn, Runnable takeOut) {
		Optional<String> owner = all().stream().filter(module -> module.owns(part)).map(ServerModule::id).findFirst();
		if (kind == Contribution.Kind.OPERATIONS || kind == Contribution.Kind.LISTS)
			owner.ifPresent(module -> gates.own(name, module));
		parts.add(part, owner, kind, name, owner.map(this::isOn).orElse(true), takeIn, takeOut);
	}

	public void removePart(Object part) {
		parts.remove(part);
	}

	/** Makes the running module what the repository has recorded. When this returns, it is. */
	void follow(WorkSource works, String module) {
		synchronized (switching) {
			Optional<ServerModule> found = find(module);
			boolean wanted = found.filter(present -> isRecordedOff(works, present)).isEmpty();
			if (found.isEmpty() || wanted == isOn(module))
				return;
			if (wanted)
				gates.open(module, () -> switchOn(module));
			else
				gates.shut(module, () -> switchOff(module));
			LOG.info("Module {} is {}", module, wanted ? "on" : "off");
		}
	}

	private void switchOn(String module) {
		off.remove(module);
		remembered.remove(module);
		listeners.forEach(listener -> listener.switchedOn(module));
		host.start(module);
		parts.use(module, true);
	}

	private void switchOff(String module) {
		off.add(module);
		parts.use(module, false);
		letGo(module);
	}

	private void letGo(String module) {
		find(module).ifPresent(present -> remembered.put(module, contributions(present)));
		listeners.forEach(listener -> listener.switchedOff(module));
		host.stop(module);
	}

	/** @return every module, those first on which others build */
	public List<ModuleInfo> infos(Reading reading) {
		List<ModuleInfo> infos = new ArrayList<>();
		Set<String> listed = new TreeSet<>();
		all().forEach(module -> list(module, reading, listed, infos));
		return infos;
	}

	private void list(ServerModule module, Reading reading, Set<String> listed, List<ModuleInfo> infos) {
		if (!listed.add(module.id()))
			return;
		List<ServerModule> all = all();
		for (ServerModule below : all)
			if (module.requires().contains(below.id()) || module.uses().contains(below.id()))
				list(below, reading, listed, infos);
		Optional<ModuleState> state = ModuleStates.of(reading, module.id());
		infos.add(new ModuleInfo(module.id(), version(module), isOn(module.id()), module.isAlwaysOn(), List.copyOf(module.requires()),
				List.copyOf(module.uses()), contributions(module), state.map(ModuleState::getChangedBy), state.map(ModuleState::getChangedAt)));
	}

	public ModuleGraph graph(Reading reading) {
		return new ModuleGraph(infos(reading));
	}

	private List<Contribution> contributions(ServerModule module) {
		if (remembered.containsKey(module.id()))
			return remembered.get(module.id());
		List<Contribution> contributions = new ArrayList<>();
		if (!module.registers().isEmpty())
			contributions.add(new Contribution(Contribution.Kind.RECORDS, module.registers().stream().map(EClass::getName).toList()));
		contributions.addAll(parts.of(module.id()));
		contributions.addAll(host.contributions(module.id()));
		return contributions;
	}

	/** @return version of the module's bundle without its qualifier; empty without bundles */
	private static String version(ServerModule module) {
		Bundle bundle = FrameworkUtil.getBundle(module.getClass());
		if (bundle == null)
			return "";
		Version version = bundle.getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}
}
