package emporion.platform.server.console.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.platform.model.Account;
import emporion.platform.model.PlatformPackage;
import emporion.platform.model.Role;
import emporion.platform.model.RoleRight;
import emporion.platform.operation.Reading;
import emporion.platform.permission.SetAccountRightsOperation;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.server.console.ConsoleRecord;
import emporion.platform.server.console.ConsoleTable;
import emporion.platform.server.console.ConsoleUser;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.permission.Permissions;
import emporion.platform.server.runtime.ServerRuntime;

/** {@code role:…}: which roles there are, what they allow, who has them. */
@Component(service = RoleCommands.class, property = { "osgi.command.scope=role", "osgi.command.function=list", "osgi.command.function=show",
		"osgi.command.function=grant", "osgi.command.function=revoke", "osgi.command.function=place" })
public final class RoleCommands {

	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;

	private final ServerRuntime server;

	@Activate
	public RoleCommands(@Reference ServerRuntime server) {
		this.server = server;
	}

	@Descriptor("Lists the roles and who has them")
	public String list(
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
		ConsoleTable table = new ConsoleTable("code", "name", "shipped", "altered", "accounts");
		try (CommittableWork work = server.repository().begin(Accounts.SYSTEM)) {
			List<Account> accounts = accounts(work);
			roles(work).forEach(role -> table.row(role.getCode(), role.getNameEn(), role.isShipped(), role.getRights().stream().anyMatch(RoleCommands::isAltered),
					String.join(" ", accounts.stream().filter(account -> Permissions.rolesOf(account).contains(role.getCode())).map(Account::getLogin).toList())));
		}
		return table.render(json);
	}

	private static List<Account> accounts(Reading reading) {
		return Stream.of(true, false).flatMap(active -> reading.findBy(Account.class, MODEL.getAccount_Active(), active).stream()).toList();
	}

	private static List<Role> roles(Reading reading) {
		return Stream.of(true, false).flatMap(shipped -> reading.findBy(Role.class, MODEL.getRole_Shipped(), shipped).stream()).toList();
	}

	private static boolean isAltered(RoleRight line) {
		return !line.getScope().equals(line.getShippedScope());
	}

	@Descriptor("Shows what a role allows")
	public String show(@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("code of the role") String code) {
		ConsoleTable table = new ConsoleTable("permit", "target", "scope", "module", "shipped");
		try (CommittableWork work = server.repository().begin(Accounts.SYSTEM)) {
			Role role = Permissions.role(work, code).orElseThrow(() -> new CommandRefusedException("There is no role " + code + "."));
			role.getRights().forEach(line -> table.row(line.getPermit().toLowerCase(Locale.ROOT), line.getTarget(),
					line.getScope().toLowerCase(Locale.ROOT), line.getModule(), line.getShippedScope().toLowerCase(Locale.ROOT)));
		}
		return table.render(json);
	}

	@Descriptor("Gives an account a role")
	public String grant(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("user name") String login, @Descriptor("code of the role") String code) {
		return set(session, json, login, account -> change(account, roles -> Stream.concat(roles.stream().filter(role -> !role.equals(code)), Stream.of(code)).toList()));
	}

	@Descriptor("Takes a role from an account")
	public String revoke(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("user name") String login, @Descriptor("code of the role") String code) {
		return set(session, json, login, account -> change(account, roles -> roles.stream().filter(role -> !role.equals(code)).toList()));
	}

	@Descriptor("Says in which team and branch a person works; - for none")
	public String place(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("user name") String login, @Descriptor("code of the team") String team, @Descriptor("code of the branch") String branch) {
		return set(session, json, login, present -> new SetAccountRightsOperation(login, present.roles(), none(team), none(branch)));
	}

	private static String none(String code) {
		return code.equals("-") ? "" : code;
	}

	private static SetAccountRightsOperation change(SetAccountRightsOperation present, UnaryOperator<List<String>> roles) {
		return new SetAccountRightsOperation(present.login(), roles.apply(new ArrayList<>(present.roles())), present.team(), present.branch());
	}

	private String set(CommandSession session, boolean json, String login, UnaryOperator<SetAccountRightsOperation> change) {
		SetAccountRightsOperation wanted = change.apply(present(login));
		CommandRefusedException.resultOf(server.operations(ConsoleUser.of(session)).run(wanted), server.texts());
		return new ConsoleRecord().with("login", login).with("roles", wanted.roles()).with("team", wanted.team()).with("branch", wanted.branch())
				.render(json);
	}

	private SetAccountRightsOperation present(String login) {
		try (CommittableWork work = server.repository().begin(Accounts.SYSTEM)) {
			Account account = server.accounts().account(work, login)
					.orElseThrow(() -> new CommandRefusedException("There is no account " + login + "."));
			return new SetAccountRightsOperation(login, Permissions.rolesOf(account), text(account.getTeam()), text(account.getBranch()));
		}
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
