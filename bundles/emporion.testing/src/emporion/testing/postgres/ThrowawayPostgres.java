package emporion.testing.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL cluster of its own, made in a temporary folder, listening on a free port of the loopback, with fsync on; gone after
 * {@link #close}. Needs PostgreSQL's programs ({@code initdb}, {@code pg_ctl}) on the PATH or where Debian puts them. PostgreSQL refuses to
 * run as root, so for root it is run as the user {@code postgres}.
 */
public final class ThrowawayPostgres implements AutoCloseable {

	private static final String USER = "postgres";
	private static final List<String> PROGRAMS = List.of("initdb", "pg_ctl", "createdb");

	private final Path programs;
	private final Path folder;
	private final int port;
	private int databases;

	private ThrowawayPostgres(Path programs, Path folder, int port) {
		this.programs = programs;
		this.folder = folder;
		this.port = port;
	}

	/** @return whether PostgreSQL's programs are installed here */
	public static boolean isInstalled() {
		return programs().isPresent();
	}

	/** @throws IllegalStateException saying what to install, if PostgreSQL is not there */
	public static ThrowawayPostgres start() {
		Path programs = programs().orElseThrow(() -> new IllegalStateException(
				"PostgreSQL's initdb is neither on the PATH nor below /usr/lib/postgresql: apt-get install postgresql"));
		try {
			Path folder = Files.createTempDirectory("emporion-postgres");
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
			ThrowawayPostgres postgres = new ThrowawayPostgres(programs, folder, freePort());
			postgres.begin();
			Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
			return postgres;
		} catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** @return JDBC URL of a new, empty database */
	public synchronized String newDatabase() {
		String name = "emporion" + ++databases;
		run("createdb", "-h", "127.0.0.1", "-p", String.valueOf(port), "-U", USER, "-T", "template0", "-E", "UTF8", name);
		return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?user=" + USER;
	}

	/** Crashes: what is not on disk is lost. Starts again, which recovers, and returns. */
	public synchronized void crash() {
		run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
		startUp();
	}

	private void begin() {
		run("initdb", "-D", data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-locale");
		startUp();
	}

	private void startUp() {
		run("pg_ctl", "-D", data(), "-l", folder.resolve("log").toString(), "-w", "-o",
				"-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200", "start");
	}

	private String data() {
		return folder.resolve("data").toString();
	}

	private static Optional<Path> programs() {
		List<Path> places = new ArrayList<>();
		for (String place : System.getenv("PATH").split(":"))
			if (!place.isEmpty())
				places.add(Path.of(place));
		Path debian = Path.of("/usr/lib/postgresql");
		if (Files.isDirectory(debian))
			try (Stream<Path> versions = Files.list(debian)) {
				versions.sorted(Comparator.reverseOrder()).map(version -> version.resolve("bin")).forEach(places::add);
			} catch (IOException cause) {
				throw new UncheckedIOException(cause);
			}
		return places.stream().filter(place -> PROGRAMS.stream().allMatch(program -> Files.isExecutable(place.resolve(program)))).findFirst();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private void run(String program, String... arguments) {
		List<String> command = new ArrayList<>();
		if ("root".equals(System.getProperty("user.name")))
			command.addAll(List.of("runuser", "-u", USER, "--"));
		command.add(programs.resolve(program).toString());
		command.addAll(List.of(arguments));
		try {
			Path output = Files.createTempFile(folder, program, ".out");
			Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
					.redirectOutput(output.toFile()).start();
			if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0)
				throw new IllegalStateException(String.join(" ", command) + ": " + Files.readString(output));
		} catch (IOException cause) {
			throw new UncheckedIOException(cause);
		} catch (InterruptedException cause) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(cause);
		}
	}

	/** Stops the cluster at once and deletes its files; twice is once. */
	@Override
	public synchronized void close() {
		if (!Files.exists(folder))
			return;
		run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		} catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}
}
