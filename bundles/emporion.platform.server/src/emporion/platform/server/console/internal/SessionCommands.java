package emporion.platform.server.console.internal;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import emporion.platform.account.CloseSessionOperation;
import emporion.platform.account.ListSessionsOperation;
import emporion.platform.account.SessionInfo;
import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.server.console.ConsoleRecord;
import emporion.platform.server.console.ConsoleTable;
import emporion.platform.server.console.ConsoleUser;
import emporion.platform.server.runtime.ServerRuntime;

/** {@code session:…}: who is logged in. */
@Component(service = SessionCommands.class, property = { "osgi.command.scope=session", "osgi.command.function=list", "osgi.command.function=close" })
public final class SessionCommands {

	private final ServerRuntime server;

	@Activate
	public SessionCommands(@Reference ServerRuntime server) {
		this.server = server;
	}

	@Descriptor("Lists who is logged in, since when, from where, with what")
	public String list(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
		ConsoleTable table = new ConsoleTable("id", "login", "door", "address", "clientVersion", "since", "lastActivity", "connected", "own");
		for (SessionInfo one : CommandRefusedException
				.resultOf(server.operations(ConsoleUser.of(session)).run(new ListSessionsOperation()), server.texts()).sessions())
			table.row(one.id(), one.login(), one.door(), one.address(), one.clientVersion(), one.since(), one.lastActivity(), one.connected(),
					one.own());
		return table.render(json);
	}

	@Descriptor("Ends a session at once; its client is told")
	public String close(CommandSession session,
			@Descriptor("as JSON for programs") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
			@Descriptor("id as session:list shows it") String id) {
		String login = CommandRefusedException
				.resultOf(server.operations(ConsoleUser.of(session)).run(new CloseSessionOperation(id)), server.texts()).login();
		return new ConsoleRecord().with("closed", id).with("login", login).render(json);
	}
}
