package emporion.platform.server.console.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.apache.felix.service.command.CommandProcessor;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;

/** What runs on one SSH channel: a single command line, or a shell. In a thread of its own. */
final class SshCommand implements Command {

	/** Something that uses the channel's streams until it is done. */
	interface Program {
		/** @return the exit code */
		int run(CommandLine line, InputStream in, OutputStream out, Environment environment) throws IOException;
	}

	private final CommandProcessor processor;
	private final SshConsole.Guard guard;
	private final Program program;
	private InputStream in;
	private OutputStream out;
	private OutputStream err;
	private ExitCallback exit;
	private Thread thread;

	SshCommand(CommandProcessor processor, SshConsole.Guard guard, Program program) {
		this.processor = processor;
		this.guard = guard;
		this.program = program;
	}

	@Override
	public void setInputStream(InputStream stream) {
		in = stream;
	}

	@Override
	public void setOutputStream(OutputStream stream) {
		out = stream;
	}

	@Override
	public void setErrorStream(OutputStream stream) {
		err = stream;
	}

	@Override
	public void setExitCallback(ExitCallback callback) {
		exit = callback;
	}

	@Override
	public void start(ChannelSession channel, Environment environment) {
		String user = channel.getSession().getUsername();
		thread = Thread.ofPlatform().daemon().name("emporion-console-" + user)
				.start(() -> guard.during(channel.getServerSession(), () -> run(user, environment)));
	}

	private void run(String user, Environment environment) {
		int code = CommandLine.FAILED;
		PrintStream output = new PrintStream(out, true, StandardCharsets.UTF_8);
		PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
		try (CommandLine line = new CommandLine(processor, user, in, output, errors)) {
			code = program.run(line, in, out, environment);
		} catch (IOException e) {
			errors.println("The console was cut off: " + e.getMessage());
		} finally {
			exit.onExit(code);
		}
	}

	@Override
	public void destroy(ChannelSession channel) {
		if (thread != null)
			thread.interrupt();
	}
}
