package emporion.platform.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import emporion.base.outcome.Problem;
import emporion.platform.module.Contribution;
import emporion.platform.module.ModuleGraph;
import emporion.platform.module.ModuleInfo;
import emporion.platform.module.SwitchModuleOperation;
import emporion.platform.ui.Labels;

/** The page of modules: what it shows, and what switching a module means. Without widgets. */
final class ModulesModel {

	private final Labels labels;
	private final Function<String, String> words;
	private final Function<String, List<String>> places;
	private List<ModuleInfo> modules = List.of();

	/**
	 * @param words  of a key in the bundles' texts; the key itself where nobody has words
	 * @param places what the client shows of a module, by its id
	 */
	ModulesModel(Labels labels, Function<String, String> words, Function<String, List<String>> places) {
		this.labels = labels;
		this.words = words;
		this.places = places;
	}

	void show(List<ModuleInfo> known) {
		modules = List.copyOf(known);
	}

	/** One line of the table: name, state, version, requires, uses, description. */
	List<List<String>> rows() {
		return modules.stream().map(module -> List.of(name(module.id()), state(module), module.version(), names(module.requires()),
				names(module.uses()), description(module))).toList();
	}

	private String description(ModuleInfo module) {
		String key = ModuleInfo.descriptionKey(module.id());
		String text = words.apply(key);
		return text.equals(key) ? "" : text;
	}

	private String state(ModuleInfo module) {
		return labels.text(module.alwaysOn() ? "module.state.always" : module.on() ? "module.state.on" : "module.state.off");
	}

	private String name(String id) {
		String key = ModuleInfo.nameKey(id);
		String text = words.apply(key);
		return text.equals(key) ? id : text;
	}

	private String names(List<String> ids) {
		return String.join(", ", ids.stream().map(this::name).toList());
	}

	Optional<ModuleInfo> module(int row) {
		return row >= 0 && row < modules.size() ? Optional.of(modules.get(row)) : Optional.empty();
	}

	/** @return whether the module of the row can be brought into that state by a button */
	boolean offers(int row, boolean on) {
		return module(row).filter(module -> !module.alwaysOn() && module.on() != on).isPresent();
	}

	/** @return what is in the way of switching the module of the row; empty where nothing is */
	List<Problem> problems(int row) {
		return module(row).map(module -> new ModuleGraph(modules).problems(module.id(), !module.on())).orElse(List.of());
	}

	/** @return what switching the module of the row means, to be read before it is done */
	String consequences(int row) {
		ModuleInfo module = module(row).orElseThrow();
		List<String> said = new ArrayList<>();
		said.add(labels.text(module.on() ? "module.off.sure" : "module.on.sure", name(module.id())));
		List<String> shown = places.apply(module.id());
		if (!shown.isEmpty())
			said.add(labels.text(module.on() ? "module.off.hides" : "module.on.shows", String.join(", ", shown)));
		List<String> affected = new ModuleGraph(modules).affected(module.id());
		if (!affected.isEmpty())
			said.add(labels.text(module.on() ? "module.off.affects" : "module.on.affects", names(affected)));
		if (module.on())
			said.add(labels.text("module.off.data"));
		return String.join("\n\n", said);
	}

	/** @return what the module of the row brings to the server, a line for each kind */
	String contributions(int row) {
		return module(row).map(module -> String.join("\n", module.contributions().stream().map(this::contribution).toList())).orElse("");
	}

	private String contribution(Contribution contribution) {
		return labels.text("module.brings." + contribution.kind().name()) + ": "
				+ String.join(", ", contribution.names().stream().map(name -> name.replaceAll(".*\\.(?=[A-Z])", "")).toList());
	}

	/** @return who switched the module of the row last */
	Optional<String> changedBy(int row) {
		return module(row).flatMap(ModuleInfo::changedBy);
	}

	SwitchModuleOperation switching(int row) {
		ModuleInfo module = module(row).orElseThrow();
		return new SwitchModuleOperation(module.id(), !module.on());
	}
}
