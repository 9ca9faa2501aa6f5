package emporion.platform.server.console;

import org.apache.felix.service.command.CommandSession;

import emporion.platform.server.account.Accounts;

/** Who sits at the console. */
public final class ConsoleUser {

	/** Variable of the command session that holds the log-in name. */
	public static final String VARIABLE = "emporion.user";

	private ConsoleUser() {
	}

	/** @return log-in name of the session's user; the first administrator on the server's own terminal */
	public static String of(CommandSession session) {
		return session.get(VARIABLE) instanceof String login ? login : Accounts.FIRST_ADMINISTRATOR;
	}
}
