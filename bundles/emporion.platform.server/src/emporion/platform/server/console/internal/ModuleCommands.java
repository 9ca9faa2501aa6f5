package emporion.platform.server.console.internal;

import java.util.List;
import java.util.Locale;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.platform.module.Contribution;
import emporion.platform.module.ListModulesOperation;
import emporion.platform.module.MissingPart;
import emporion.platform.module.MissingPartsOperation;
import emporion.platform.module.ModuleGraph;
import emporion.platform.module.ModuleInfo;
import emporion.platform.module.SwitchModuleOperation;
import emporion.platform.module.SwitchModuleOperation.ModuleSwitched;
import emporion.platform.operation.Operation;
import emporion.platform.operation.Operations;
import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.server.console.ConsoleRecord;
import emporion.platform.server.console.ConsoleTable;
import emporion.platform.server.console.ConsoleUser;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.platform.text.Texts;

/** {@code module:list}, {@code info}, {@code enable}, {@code disable}, {@code missing}: what is installed, what of it is on, what does not work. */
@Component(service = ModuleCommands.class, property = { "osgi.command.scope=module", "osgi.command.function=list", "osgi.command.function=info",
		"osgi.command.function=enable", "osgi.command.function=disable", "osgi.command.function=missing" })
public final class ModuleCommands {

	private final ServerRuntime server;
	private final Texts texts;

	@Activate
	public ModuleCommands(@Reference ServerRuntime server) {
		this.server = server;
		this.texts = server.texts();
	}

	@Descriptor("Lists the modules of this server and whether they are on")
	public String list(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
		ConsoleTable table = new ConsoleTable("id", "name", "state", "version", "requires", "uses");
		for (ModuleInfo module : modules(session))
			table.row(module.id(), name(module.id()), state(module), module.version(), String.join(" ", module.requires()),
					String.join(" ", module.uses()));
		return table.render(json);
	}

	@Descriptor("Shows what a module is and what it brings")
	public String info(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("id of the module") String id) {
		ModuleGraph graph = new ModuleGraph(modules(session));
		ModuleInfo module = graph.module(id).orElseThrow(() -> new CommandRefusedException(graph.problems(id, true), texts));
		ConsoleRecord shown = new ConsoleRecord().with("id", id).with("name", name(id)).with("description", word(ModuleInfo.descriptionKey(id)))
				.with("state", state(module)).with("version", module.version()).with("requires", module.requires()).with("uses", module.uses())
				.with("neededBy", graph.dependents(id)).with("usedBy", graph.affected(id))
				.with("changedBy", module.changedBy().orElse(null))
				.with("changedAt", module.changedAt().map(moment -> moment.atZone(server.clock().zone()).toOffsetDateTime()).orElse(null));
		for (Contribution contribution : module.contributions())
			shown.with(contribution.kind().name().toLowerCase(Locale.ROOT),
					contribution.names().stream().map(name -> name.replaceAll("^emporion\\.", "")).toList());
		return shown.render(json);
	}

	@Descriptor("Switches a module on; its data and everything it brings come back")
	public String enable(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("id of the module") String id) {
		return told(run(session, new SwitchModuleOperation(id, true)), "This does more again", json);
	}

	@Descriptor("Switches a module off when its running operations have ended; its data stay")
	public String disable(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("id of the module") String id) {
		return told(run(session, new SwitchModuleOperation(id, false)), "This does less now", json);
	}

	private String told(ModuleSwitched done, String affected, boolean json) {
		if (json)
			return new ConsoleRecord().with("module", done.module()).with("on", done.on()).with("affected", done.affected()).json();
		return "The module " + done.module() + " is " + (done.on() ? "on." : "off; its data stay.")
				+ (done.affected().isEmpty() ? "" : " " + affected + ": " + String.join(", ", done.affected()) + ".");
	}

	@Descriptor("Says what is installed and does not work, and why")
	public String missing(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
		List<MissingPart> parts = run(session, new MissingPartsOperation()).parts();
		if (parts.isEmpty() && !json)
			return "Everything that is installed works.";
		ConsoleTable table = new ConsoleTable("bundle", "component", "reason", "needed", "found");
		for (MissingPart part : parts)
			table.row(part.bundle(), part.component(), json ? part.reason().name() : word("platform.MissingPart." + part.reason().name()),
					part.needed(), part.found());
		return table.render(json);
	}

	private List<ModuleInfo> modules(CommandSession session) {
		return run(session, new ListModulesOperation()).modules();
	}

	private <R extends Record> R run(CommandSession session, Operation<R> operation) {
		Operations door = server.operations(ConsoleUser.of(session));
		return CommandRefusedException.resultOf(door.run(operation), texts);
	}

	private static String state(ModuleInfo module) {
		return module.alwaysOn() ? "always on" : module.on() ? "on" : "off";
	}

	private String name(String id) {
		return texts.knows(ModuleInfo.nameKey(id)) ? word(ModuleInfo.nameKey(id)) : id;
	}

	private String word(String key) {
		return texts.knows(key) ? texts.text(key, List.of(), Locale.ENGLISH) : "";
	}
}
