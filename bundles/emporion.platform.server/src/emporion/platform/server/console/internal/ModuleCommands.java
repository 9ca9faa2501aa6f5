package emporion.platform.server.console.internal;

import java.util.List;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.platform.server.console.ConsoleTable;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.runtime.ServerRuntime;

/** {@code module:list}: which domains this server has. */
@Component(service = ModuleCommands.class, property = { "osgi.command.scope=module", "osgi.command.function=list" })
public final class ModuleCommands {

	private final ServerRuntime server;

	@Activate
	public ModuleCommands(@Reference ServerRuntime server) {
		this.server = server;
	}

	@Descriptor("Lists the modules of this server")
	public String list(
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
		ConsoleTable table = new ConsoleTable("id", "state", "requires", "registers");
		for (ServerModule module : server.modules())
			table.row(module.id(), "running", String.join(" ", module.requires().stream().sorted().toList()), names(module.registers()));
		return table.render(json);
	}

	private static String names(List<EClass> classes) {
		return String.join(" ", classes.stream().map(EClass::getName).toList());
	}
}
