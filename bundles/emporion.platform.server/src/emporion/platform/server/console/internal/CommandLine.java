package emporion.platform.server.console.internal;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Set;
import java.util.TreeSet;

import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Converter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.platform.server.console.CommandRefusedException;
import emporion.platform.server.console.ConsoleUser;

/** Runs command lines as a user, and says in words and exit codes what became of them. Used by one thread. */
final class CommandLine implements AutoCloseable {

	/** Exit codes, as shells have them. */
	static final int DONE = 0;
	static final int FAILED = 1;
	static final int NOT_FOUND = 127;

	private static final Logger LOG = LoggerFactory.getLogger(CommandLine.class);

	private final CommandSession session;
	private final PrintStream out;
	private final PrintStream err;

	/** @param user log-in name of an administrator */
	CommandLine(CommandProcessor processor, String user, InputStream in, PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
		session = processor.createSession(in, out, err);
		session.put(ConsoleUser.VARIABLE, user);
		session.put("SCOPE", "suite:module:*");
	}

	/** @return names of all commands with their scopes, sorted */
	Set<String> commands() {
		Set<String> names = new TreeSet<>();
		if (session.get(".commands") instanceof Set<?> commands)
			commands.forEach(name -> names.add(name.toString()));
		return names;
	}

	/** @return the exit code */
	int run(String line) {
		try {
			Object result = session.execute(line);
			if (result != null)
				out.println(session.format(result, Converter.INSPECT));
			return DONE;
		} catch (CommandRefusedException e) {
			err.println(e.getMessage());
			return FAILED;
		} catch (Exception e) {
			// Gogo declares Exception; a console shows whatever went wrong and goes on.
			return failed(line, e);
		} finally {
			out.flush();
			err.flush();
		}
	}

	private int failed(String line, Exception failure) {
		if (failure.getClass().getSimpleName().equals("CommandNotFoundException")) {
			err.println("Command not found: " + line.strip().split("\\s")[0]);
			return NOT_FOUND;
		}
		LOG.warn("Console command failed: {}", line, failure);
		err.println("Error: " + (failure.getMessage() == null ? failure.toString() : failure.getMessage()));
		return FAILED;
	}

	@Override
	public void close() {
		session.close();
	}
}
