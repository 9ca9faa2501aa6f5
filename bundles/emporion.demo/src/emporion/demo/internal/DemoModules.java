package emporion.demo.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import emporion.base.outcome.Outcome;
import emporion.demo.story.StoryFailedException;
import emporion.platform.module.ListModulesOperation;
import emporion.platform.module.ModuleInfo;
import emporion.platform.module.SwitchModuleOperation;
import emporion.platform.module.SwitchModuleOperation.ModuleSwitched;
import emporion.platform.operation.Operations;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.runtime.ServerRuntime;

/**
 * Has the demo played without some modules: system property {@code emporion.demo.without} names them, divided by commas; {@code none}
 * switches all on. Without the property they stay as they are.
 */
final class DemoModules {

	private final Operations door;
	private final ServerRuntime server;

	DemoModules(ServerRuntime server) {
		this.server = server;
		this.door = server.operations(Accounts.FIRST_ADMINISTRATOR);
	}

	/** @throws StoryFailedException if a module cannot be switched */
	void arrange() {
		Optional.ofNullable(System.getProperty("emporion.demo.without")).map(DemoModules::ids).ifPresent(this::arrange);
	}

	private static Set<String> ids(String text) {
		return Stream.of(text.split(",")).map(String::strip).filter(id -> !id.isEmpty() && !id.equals("none")).collect(Collectors.toSet());
	}

	private void arrange(Set<String> without) {
		List<ModuleInfo> modules = door.run(new ListModulesOperation()).orElseThrow().modules();
		without.stream().filter(id -> modules.stream().noneMatch(module -> module.id().equals(id))).forEach(id -> change(id, false));
		// Who builds on others goes before them and comes after them.
		modules.stream().filter(module -> !without.contains(module.id())).forEach(module -> change(module.id(), true));
		modules.reversed().stream().filter(module -> without.contains(module.id())).forEach(module -> change(module.id(), false));
	}

	private void change(String module, boolean on) {
		if (door.run(new SwitchModuleOperation(module, on)) instanceof Outcome.Refused<ModuleSwitched> refused)
			throw new StoryFailedException(server.texts().text(refused.problems(), Locale.ENGLISH));
	}
}
