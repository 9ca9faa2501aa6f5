package emporion.platform.server.console.internal;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.platform.account.CreateAccountOperation;
import emporion.platform.account.RenameAccountOperation;
import emporion.platform.account.RequireSecondFactorOperation;
import emporion.platform.account.ResetPasswordOperation;
import emporion.platform.account.ResetSecondFactorOperation;
import emporion.platform.account.SetAccountActiveOperation;
import emporion.platform.account.UnlockAccountOperation;
import emporion.platform.model.Account;
import emporion.platform.model.Credential;
import emporion.platform.operation.Operation;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.server.account.Accounts;
import emporion.platform.server.account.AccountsList;
import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.server.console.ConsoleRecord;
import emporion.platform.server.console.ConsoleTable;
import emporion.platform.server.console.ConsoleUser;
import emporion.platform.server.operation.CommittableWork;
import emporion.platform.server.runtime.ServerRuntime;

/**
 * {@code user:…}: who may log in. Passwords are made up and shown once, so that none stands on a command line; whoever gets one must
 * change it at the first log-in.
 */
@Component(service = UserCommands.class, property = { "osgi.command.scope=user", "osgi.command.function=list", "osgi.command.function=create",
		"osgi.command.function=rename", "osgi.command.function=deactivate", "osgi.command.function=reactivate", "osgi.command.function=reset",
		"osgi.command.function=unlock", "osgi.command.function=factor" })
public final class UserCommands {

	private static final int MOST = 10_000;

	private final ServerRuntime server;

	@Activate
	public UserCommands(@Reference ServerRuntime server) {
		this.server = server;
	}

	@Descriptor("Lists the accounts: who may log in, who has to wait, who has a second factor, who is here")
	public String list(
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
		List<String> online = server.repository().usersOnline();
		Accounts accounts = server.accounts();
		List<Row> rows = CommandRefusedException
				.resultOf(server.lists(Accounts.SYSTEM).page(PageRequest.first(AccountsList.NAME, MOST)), server.texts()).rows();
		ConsoleTable table = new ConsoleTable("login", "name", "language", "active", "roles", "secondFactor", "mustChangePassword", "lockedUntil",
				"sessions");
		try (CommittableWork work = server.repository().begin(Accounts.SYSTEM)) {
			for (Row row : rows) {
				Optional<Account> account = accounts.account(work, (String) row.cells().getFirst());
				if (account.isEmpty())
					continue;
				String login = account.get().getLogin();
				Optional<Credential> credential = accounts.credential(work, login);
				table.row(login, account.get().getDisplayName(), account.get().getLanguage(), account.get().isActive(),
						String.join(" ", accounts.rolesOf(account.get())),
						credential.map(secret -> secondFactor(accounts, account.get(), secret)).orElse("none"),
						credential.map(Credential::isMustChangePassword).orElse(false), accounts.lockedUntil(login).map(Instant::toString).orElse(null),
						Collections.frequency(online, login));
			}
		}
		return table.render(json);
	}

	private static String secondFactor(Accounts accounts, Account account, Credential credential) {
		return accounts.hasSecondFactor(credential) ? "yes" : accounts.needsSecondFactor(account, credential) ? "awaited" : "none";
	}

	@Descriptor("Creates an account with a password that is shown once")
	public String create(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("for somebody who looks after the server") @Parameter(names = "--administrator", presentValue = "true", absentValue = "false") boolean administrator,
			@Descriptor("language of the account: en, pl or uk") @Parameter(names = "--language", absentValue = "pl") String language,
			@Descriptor("user name") String login, @Descriptor("display name") String name) {
		String password = server.accounts().randomPassword();
		run(session, new CreateAccountOperation(login, name, language, administrator, password, true));
		return new ConsoleRecord().with("login", login).with("password", password).render(json);
	}

	@Descriptor("Gives an account another display name, and another language if one is named")
	public String rename(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("language of the account: en, pl or uk") @Parameter(names = "--language", absentValue = "") String language,
			@Descriptor("user name") String login, @Descriptor("display name") String name) {
		String kept = language.isEmpty() ? account(login).getLanguage() : language;
		return done(session, json, login, new RenameAccountOperation(login, name, kept));
	}

	@Descriptor("Lets an account log in no more and closes its sessions")
	public String deactivate(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("user name") String login) {
		return done(session, json, login, new SetAccountActiveOperation(login, false));
	}

	@Descriptor("Lets a deactivated account log in again")
	public String reactivate(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("user name") String login) {
		return done(session, json, login, new SetAccountActiveOperation(login, true));
	}

	@Descriptor("Gives an account a password that is shown once and must be changed at the next log-in")
	public String reset(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("user name") String login) {
		String password = server.accounts().randomPassword();
		run(session, new ResetPasswordOperation(login, password));
		return new ConsoleRecord().with("login", login).with("password", password).render(json);
	}

	@Descriptor("Ends the waiting of an account after wrong passwords")
	public String unlock(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("user name") String login) {
		return done(session, json, login, new UnlockAccountOperation(login));
	}

	@Descriptor("Second factor of an account: required, optional, or reset to take it away")
	public String factor(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("user name") String login, @Descriptor("required, optional or reset") String what) {
		return done(session, json, login, switch (what) {
			case "required" -> new RequireSecondFactorOperation(login, true);
			case "optional" -> new RequireSecondFactorOperation(login, false);
			case "reset" -> new ResetSecondFactorOperation(login);
			default -> throw new CommandRefusedException("user:factor LOGIN required|optional|reset");
		});
	}

	private String done(CommandSession session, boolean json, String login, Operation<?> operation) {
		run(session, operation);
		Account account = account(login);
		return new ConsoleRecord().with("login", login).with("name", account.getDisplayName()).with("language", account.getLanguage())
				.with("active", account.isActive()).render(json);
	}

	private <R extends Record> R run(CommandSession session, Operation<R> operation) {
		return CommandRefusedException.resultOf(server.operations(ConsoleUser.of(session)).run(operation), server.texts());
	}

	private Account account(String login) {
		try (CommittableWork work = server.repository().begin(Accounts.SYSTEM)) {
			return server.accounts().account(work, login).orElseThrow(() -> new CommandRefusedException("There is no account " + login + "."));
		}
	}
}
