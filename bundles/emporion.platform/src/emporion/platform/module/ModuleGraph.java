package emporion.platform.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import emporion.base.outcome.Problem;

/**
 * Which module needs which: what switching one means for the others. The client says it before it asks, the server holds to it. Immutable.
 */
public final class ModuleGraph {

	private final Map<String, ModuleInfo> modules = new TreeMap<>();

	public ModuleGraph(List<ModuleInfo> modules) {
		modules.forEach(module -> this.modules.put(module.id(), module));
	}

	public Optional<ModuleInfo> module(String id) {
		return Optional.ofNullable(modules.get(id));
	}

	/** @return whether the module is installed and on */
	public boolean isOn(String id) {
		return module(id).filter(ModuleInfo::on).isPresent();
	}

	/** @return ids of the modules that are on and cannot be without this one, directly or through others, sorted */
	public List<String> dependents(String id) {
		TreeSet<String> found = new TreeSet<>();
		collectDependents(id, found);
		return List.copyOf(found);
	}

	private void collectDependents(String id, TreeSet<String> found) {
		for (ModuleInfo module : modules.values())
			if (module.on() && module.requires().contains(id) && found.add(module.id()))
				collectDependents(module.id(), found);
	}

	/** @return ids of the modules that are on and do less without this one, sorted */
	public List<String> affected(String id) {
		return modules.values().stream().filter(module -> module.on() && module.uses().contains(id)).map(ModuleInfo::id).toList();
	}

	/** @return ids of the modules that this one needs and that are not on, sorted */
	public List<String> lacking(String id) {
		return module(id).map(module -> module.requires().stream().filter(needed -> !isOn(needed)).toList()).orElse(List.of());
	}

	/**
	 * Whether a module can be switched.
	 *
	 * @return what is in the way: no such module ({@code PLT-202}), it must stay on ({@code PLT-203}), others that are on need it
	 *         ({@code PLT-204}), it needs others that are off ({@code PLT-205}); empty where nothing is, or nothing would change
	 */
	public List<Problem> problems(String id, boolean on) {
		Optional<ModuleInfo> module = module(id);
		if (module.isEmpty())
			return List.of(Problem.error("PLT-202", id, String.join(", ", modules.keySet())).at("module"));
		if (module.get().on() == on)
			return List.of();
		List<Problem> problems = new ArrayList<>();
		if (!on && module.get().alwaysOn())
			problems.add(Problem.error("PLT-203", id).at("module"));
		List<String> others = on ? lacking(id) : dependents(id);
		if (!others.isEmpty())
			problems.add(Problem.error(on ? "PLT-205" : "PLT-204", id, String.join(", ", others)).at("module"));
		return problems;
	}
}
