package emporion.ui.tests;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built server as a process of its own, started by its script on free ports of the loopback. */
final class BuiltServer implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(3);
	private static final Pattern READY = Pattern.compile("Emporion is ready on port (\\d+)");
	private static final Pattern CONSOLE = Pattern.compile("Console over SSH on \\S+ port (\\d+)");

	private final Path output;
	private final Path log;
	private final Process process;

	private BuiltServer(Path output, Path log, Process process) {
		this.output = output;
		this.log = log;
		this.process = process;
	}

	/** @param home keeps data, log and keys from one start to the next */
	static BuiltServer start(Path home, String... options) {
		try {
			Path output = Files.createTempFile(home, "output", ".txt");
			Path log = home.resolve("log/server.log");
			Files.deleteIfExists(log);
			List<String> command = new ArrayList<>(List.of(House.product("server").resolve("emporion-server").toString(), "--home", home.toString(),
					"--port", "0", "-Demporion.host=127.0.0.1", "-Demporion.ssh.port=0", "-Demporion.admin.password=greenfield"));
			command.addAll(List.of(options));
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
			builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
			return new BuiltServer(output, log, builder.start());
		} catch (IOException unable) {
			throw new UncheckedIOException("the server does not start", unable);
		}
	}

	/** Waits until clients may log in. @return their port */
	int port() {
		return number(output, READY);
	}

	/** Waits for the console. @return its port */
	int consolePort() {
		return number(log, CONSOLE);
	}

	private int number(Path file, Pattern pattern) {
		await(pattern + " in " + file).atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).failFast(() -> {
			if (!process.isAlive())
				throw new AssertionError("the server ended: " + output());
		}).until(() -> Files.exists(file) && pattern.matcher(Files.readString(file)).find());
		Matcher match = pattern.matcher(read(file));
		if (!match.find())
			throw new IllegalStateException(file.toString());
		return Integer.parseInt(match.group(1));
	}

	/** Everything it has said to the terminal. */
	String output() {
		return read(output);
	}

	/** Lines of terminal and log that somebody would have to look into. */
	List<String> complaints() {
		return (output() + read(log)).lines().filter(line -> line.matches("(?i).*\\b(warn|warning|error|severe|exception)\\b.*")).toList();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Waits until it ends by itself. @return its exit code */
	int end() {
		try {
			if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
				throw new AssertionError("the server does not end: " + output());
			return process.exitValue();
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stopped);
		}
	}

	/** Asks it to end, as the system does when it goes down (SIGTERM). @return its exit code */
	int stop() {
		process.destroy();
		return end();
	}

	@Override
	public void close() {
		process.descendants().forEach(ProcessHandle::destroy);
		process.destroy();
	}
}
