package emporion.platform.server.console.internal;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.account.AccountsList;
import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.server.console.ConsoleRecord;
import emporion.platform.server.console.ConsoleTable;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.platform.transport.ServerFingerprint;

/** {@code suite:status}, {@code suite:users}, {@code suite:fingerprint}: the server as its administrator sees it. */
@Component(service = SuiteCommands.class, property = { "osgi.command.scope=suite", "osgi.command.function=status", "osgi.command.function=users",
		"osgi.command.function=fingerprint" })
public final class SuiteCommands {

	private static final long MEGABYTE = 1024 * 1024;

	private final ServerRuntime server;

	@Activate
	public SuiteCommands(@Reference ServerRuntime server) {
		this.server = server;
	}

	@Descriptor("Shows how the server is doing")
	public String status(
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
		Runtime machine = Runtime.getRuntime();
		Instant started = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
		return new ConsoleRecord().with("state", "running").with("started", started.atZone(server.clock().zone()).toOffsetDateTime())
				.with("upSeconds", Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()).toSeconds())
				.with("businessDay", server.clock().today()).with("database", server.repository().dialect())
				.with("port", server.port().isPresent() ? server.port().getAsInt() : null)
				.with("fingerprint", server.fingerprint().map(ServerFingerprint::text).orElse(null))
				.with("sessions", server.repository().usersOnline().size()).with("modules", server.modules().stream().map(ServerModule::id).toList())
				.with("operations", server.serverOperations().names().size()).with("lists", server.serverLists().names().size())
				.with("heapUsedMb", (machine.totalMemory() - machine.freeMemory()) / MEGABYTE).with("heapMaxMb", machine.maxMemory() / MEGABYTE)
				.with("java", System.getProperty("java.version")).render(json);
	}

	@Descriptor("Shows the fingerprint of the certificate that clients are asked to confirm")
	public String fingerprint(
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
		return new ConsoleRecord().with("sha256", server.fingerprint().map(ServerFingerprint::text).orElse(null)).render(json);
	}

	@Descriptor("Lists the accounts and how many sessions each has open")
	public String users(
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
		List<String> online = server.repository().usersOnline();
		List<Row> accounts = CommandRefusedException
				.resultOf(server.lists(Accounts.SYSTEM).page(PageRequest.first(AccountsList.NAME, 1000)), server.texts()).rows();
		ConsoleTable table = new ConsoleTable("login", "name", "language", "active", "roles", "team", "branch", "sessions");
		for (Row account : accounts) {
			List<Object> cells = account.cells();
			table.row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6),
					Collections.frequency(online, cells.get(0)));
		}
		return table.render(json);
	}
}
