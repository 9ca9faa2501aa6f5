package emporion.platform.server.console.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.apache.felix.service.command.CommandProcessor;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.Signal;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/** An interactive shell with history and completion of command names. */
final class Shell implements SshCommand.Program {

	private static final String PROMPT = "emporion> ";

	private final CommandProcessor processor;
	private final String user;

	Shell(CommandProcessor processor, String user) {
		this.processor = processor;
		this.user = user;
	}

	@Override
	public int run(CommandLine outer, InputStream in, OutputStream out, Environment environment) throws IOException {
		// JLine looks for its parts with the thread's class loader.
		Thread.currentThread().setContextClassLoader(LineReader.class.getClassLoader());
		String type = environment.getEnv().getOrDefault(Environment.ENV_TERM, "xterm");
		try (Terminal terminal = new ExternalTerminal("emporion", type, in, out, StandardCharsets.UTF_8)) {
			resize(terminal, environment);
			environment.addSignalListener((channel, signal) -> resize(terminal, environment), Signal.WINCH);
			PrintStream output = new PrintStream(terminal.output(), true, StandardCharsets.UTF_8);
			try (CommandLine line = new CommandLine(processor, user, terminal.input(), output, output)) {
				LineReader reader = LineReaderBuilder.builder().terminal(terminal).completer(new StringsCompleter(line.commands())).build();
				return loop(reader, line);
			}
		}
	}

	private static int loop(LineReader reader, CommandLine line) {
		int code = CommandLine.DONE;
		while (true) {
			try {
				String text = reader.readLine(PROMPT).strip();
				if (text.equals("exit") || text.equals("logout"))
					return code;
				if (!text.isEmpty())
					code = line.run(text);
			} catch (UserInterruptException e) {
				// Ctrl-C drops the line.
				continue;
			} catch (EndOfFileException e) {
				return code;
			}
		}
	}

	private static void resize(Terminal terminal, Environment environment) {
		int columns = number(environment, Environment.ENV_COLUMNS, 80);
		int lines = number(environment, Environment.ENV_LINES, 24);
		terminal.setSize(new Size(columns, lines));
	}

	private static int number(Environment environment, String name, int otherwise) {
		String text = environment.getEnv().getOrDefault(name, "");
		return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : otherwise;
	}
}
