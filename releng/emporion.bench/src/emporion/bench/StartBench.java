package emporion.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import emporion.catalog.model.CatalogPackage;
import emporion.platform.account.LogInRequest;
import emporion.platform.operation.ServerUnavailableException;
import emporion.platform.server.transport.ServerIdentity;
import emporion.platform.server.transport.TlsSettings;
import emporion.platform.session.RepositorySession;
import emporion.platform.session.ServerLogIn;
import emporion.platform.transport.ServerEndpoint;
import emporion.platform.transport.ServerTrust;
import emporion.platform.wire.WireFormat;
import emporion.testing.server.TestDatabase;
import emporion.testing.server.TestServer;

/** How long the built programs take to start: the second start of each, as every day's. */
final class StartBench {

	private static final Duration PATIENCE = Duration.ofSeconds(120);

	private final Figures figures;

	StartBench(Figures figures) {
		this.figures = figures;
	}

	/** @param program folder of the built server; it runs on PostgreSQL until somebody can log in */
	void server(Path program) throws IOException, InterruptedException {
		String url = TestDatabase.POSTGRESQL.newUrl();
		Path home = Files.createTempDirectory("emporion-bench-server");
		serverSeconds(program, home, url);
		figures.put("server.start.s", serverSeconds(program, home, url));
	}

	private static double serverSeconds(Path program, Path home, String url) throws IOException, InterruptedException {
		int port = freePort();
		long begun = System.nanoTime();
		Process process = new ProcessBuilder(program.resolve("emporion-server").toString(), "--home", home.toString(), "--db", url, "--port",
				String.valueOf(port), "-Demporion.host=127.0.0.1", "-Demporion.ssh.port=-1", "-Demporion.admin.password=" + TestServer.PASSWORD)
				.redirectErrorStream(true).redirectOutput(home.resolve("out.log").toFile()).start();
		try {
			await(process, begun, () -> accepts(port, home));
			return seconds(begun);
		} finally {
			stop(process);
		}
	}

	private static boolean accepts(int port, Path home) {
		if (!isOpen(port))
			return false;
		try (RepositorySession session = ServerLogIn.open(new ServerEndpoint("127.0.0.1", port, trust(home)),
				LogInRequest.of(TestServer.ADMIN, TestServer.PASSWORD, "bench"), List.of(CatalogPackage.eINSTANCE), new WireFormat())
				.map(ServerLogIn::repository).orElseThrow()) {
			return session.isOpen();
		} catch (ServerUnavailableException notYet) {
			return false;
		}
	}

	private static ServerTrust trust(Path home) {
		TlsSettings own = new TlsSettings.SelfSigned(home.resolve("tls"));
		return ServerTrust.of(ServerIdentity.of(own).fingerprint());
	}

	private static boolean isOpen(int port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
			return true;
		} catch (IOException notYet) {
			return false;
		}
	}

	/** @param program folder of the built client; needs a display and xdotool, which finds its first window */
	void client(Path program) throws IOException, InterruptedException {
		Path data = Files.createTempDirectory("emporion-bench-client");
		clientSeconds(program, data);
		figures.put("client.start.s", clientSeconds(program, data));
	}

	private static double clientSeconds(Path program, Path data) throws IOException, InterruptedException {
		long begun = System.nanoTime();
		Process process = new ProcessBuilder(program.resolve("emporion-client").toString(), "--data", data.toString())
				.redirectErrorStream(true).redirectOutput(data.resolve("out.log").toFile()).start();
		try {
			await(process, begun, () -> showsWindow(process));
			return seconds(begun);
		} finally {
			stop(process);
		}
	}

	private static boolean showsWindow(Process client) {
		List<Long> family = new ArrayList<>(List.of(client.pid()));
		client.descendants().forEach(child -> family.add(child.pid()));
		return family.stream().anyMatch(pid -> succeeds("xdotool", "search", "--all", "--onlyvisible", "--pid", String.valueOf(pid), "--name", "Emporion"));
	}

	private static boolean succeeds(String... command) {
		try {
			return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start()
					.waitFor() == 0;
		} catch (IOException cause) {
			throw new UncheckedIOException(cause);
		} catch (InterruptedException cause) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(cause);
		}
	}

	private static void await(Process process, long begun, BooleanSupplier ready) {
		while (!ready.getAsBoolean()) {
			if (!process.isAlive())
				throw new IllegalStateException("it ended with exit code " + process.exitValue());
			if (System.nanoTime() - begun > PATIENCE.toNanos())
				throw new IllegalStateException("not ready after " + PATIENCE.toSeconds() + " s");
			LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
		}
	}

	private static void stop(Process process) throws InterruptedException {
		process.descendants().forEach(ProcessHandle::destroy);
		process.destroy();
		if (!process.waitFor(20, TimeUnit.SECONDS))
			process.destroyForcibly().waitFor();
	}

	private static double seconds(long begun) {
		return (System.nanoTime() - begun) / 1e9;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}
}
