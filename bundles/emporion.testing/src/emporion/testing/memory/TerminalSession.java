package emporion.testing.memory;

import java.lang.reflect.Proxy;

import org.apache.felix.service.command.CommandSession;

import emporion.platform.server.console.ConsoleUser;

/** Where a console command is called from in a test. */
public final class TerminalSession {

	private TerminalSession() {
	}

	/** @return a session that knows nothing but its user */
	public static CommandSession of(String login) {
		return (CommandSession) Proxy.newProxyInstance(CommandSession.class.getClassLoader(), new Class<?>[] { CommandSession.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("get") && ConsoleUser.VARIABLE.equals(arguments[0]))
						return login;
					throw new UnsupportedOperationException(method.getName());
				});
	}
}
