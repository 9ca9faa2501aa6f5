package emporion.platform.server.console.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.platform.model.Account;
import emporion.platform.operation.Reading;
import emporion.platform.permission.Permission;
import emporion.platform.permission.Permit;
import emporion.platform.permission.Rights;
import emporion.platform.permission.RoleDefinition;
import emporion.platform.permission.Scope;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.server.console.ConsoleTable;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.permission.Permissions;
import emporion.platform.server.runtime.ServerRuntime;

/** {@code permission:explain}: why somebody may do something, or may not. */
@Component(service = PermissionCommands.class, property = { "osgi.command.scope=permission", "osgi.command.function=explain" })
public final class PermissionCommands {

	private final ServerRuntime server;

	@Activate
	public PermissionCommands(@Reference ServerRuntime server) {
		this.server = server;
	}

	@Descriptor("Says which of somebody’s roles lets him do what with a kind (crm.Party), an operation (sales.ConfirmOrderOperation) or a field (crm.Person.phone)")
	public String explain(@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("user name") String login, @Descriptor("a kind, an operation or a field") String target) {
		if (!Permission.isTarget(target))
			throw new CommandRefusedException("Neither a kind nor an operation nor a field: " + target);
		ConsoleTable table = new ConsoleTable("permit", "scope", "role", "line");
		try (CommittableWork work = server.repository().begin(Accounts.SYSTEM)) {
			Account account = server.accounts().account(work, login)
					.orElseThrow(() -> new CommandRefusedException("There is no account " + login + "."));
			Rights rights = server.permissions().of(login).rights();
			if (server.permissions().model().fields().contains(target)) {
				int dot = target.lastIndexOf('.');
				String kind = target.substring(0, dot);
				String field = target.substring(dot + 1);
				table.row("see field", rights.hides(kind, field) ? "no" : "yes", "", server.permissions().model().confidential().contains(target) ? "confidential" : "");
				table.row("change field", rights.freezes(kind, field) ? "no" : "yes", "", "");
				Stream.of(Permit.REVEAL, Permit.HIDE, Permit.FREEZE).forEach(permit -> lines(table, work, account, permit, target));
			} else
				for (Permit permit : permits(target)) {
					table.row(words(permit), words(rights.scope(permit, target)), account.isActive() ? "" : "the account is not active", "");
					lines(table, work, account, permit, target);
				}
		}
		return table.render(json);
	}

	private List<Permit> permits(String target) {
		return server.permissions().model().kinds().contains(target) ? List.of(Permit.SEE, Permit.CREATE, Permit.CHANGE, Permit.DELETE)
				: List.of(Permit.RUN, Permit.SEE);
	}

	/** The lines of roles that speak of the target. */
	private static void lines(ConsoleTable table, Reading reading, Account account, Permit permit, String target) {
		for (String code : Permissions.rolesOf(account)) {
			Optional<RoleDefinition> role = Permissions.role(reading, code).map(Permissions::definition);
			role.stream().flatMap(found -> found.permissions().stream()).filter(line -> line.permit() == permit && fits(line.target(), target))
					.forEach(line -> table.row(words(permit), words(line.scope()), code, line.target()));
		}
	}

	private static boolean fits(String pattern, String target) {
		return pattern.equals(target) || pattern.equals("*") || pattern.endsWith(".*") && target.startsWith(pattern.substring(0, pattern.length() - 1));
	}

	private static String words(Permit permit) {
		return permit.name().toLowerCase(Locale.ROOT);
	}

	private static String words(Scope scope) {
		return scope.name().toLowerCase(Locale.ROOT);
	}
}
