package emporion.platform.server.delivery.internal;

import java.util.Optional;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.server.console.ConsoleRecord;
import emporion.platform.server.runtime.ServerRuntime;

/** {@code module:install}, {@code module:uninstall}: modules of partners. The console lets administrators in only. */
@Component(service = ModuleInstallCommands.class, property = { "osgi.command.scope=module", "osgi.command.function=install",
		"osgi.command.function=uninstall" })
public final class ModuleInstallCommands {

	private final InstalledModules modules;
	private final ServerRuntime server;

	@Activate
	public ModuleInstallCommands(@Reference InstalledModules modules, @Reference ServerRuntime server) {
		this.modules = modules;
		this.server = server;
	}

	@Descriptor("Installs a partner’s module into the running server; clients get it as they log in")
	public String install(
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("SHA-256 fingerprint of the certificate that must have signed it") @Parameter(names = "--signed-by", absentValue = "") String signedBy,
			@Descriptor("folder, zip or web address of the module’s p2 site") String site) {
		StoredModule module = CommandRefusedException
				.resultOf(modules.installer().install(server, site, Optional.of(signedBy).filter(print -> !print.isEmpty())), server.texts());
		return new ConsoleRecord().with("module", module.id()).with("version", module.version()).with("site", module.site())
				.with("serverBundles", module.ofServer().stream().map(StoredModule.StoredBundle::name).toList())
				.with("clientBundles", module.ofClients().stream().map(StoredModule.StoredBundle::name).toList()).render(json);
	}

	@Descriptor("Removes an installed module from server and clients; its data stays unless it is purged")
	public String uninstall(
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("delete the module’s data, too") @Parameter(names = "--purge", presentValue = "true", absentValue = "false") boolean purge,
			@Descriptor("id of the module") String id) {
		ModuleInstaller.Removed removed = CommandRefusedException.resultOf(modules.installer().uninstall(server, id, purge), server.texts());
		return new ConsoleRecord().with("module", removed.id()).with("state", purge ? "purged" : "removed, its data kept")
				.with("deletedObjects", removed.objects()).render(json);
	}
}
