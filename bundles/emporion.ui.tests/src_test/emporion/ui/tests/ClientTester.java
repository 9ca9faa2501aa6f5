package emporion.ui.tests;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import javax.management.JMX;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

import org.awaitility.core.ConditionTimeoutException;

import emporion.platform.transport.ServerEndpoint;
import emporion.platform.transport.ServerFingerprint;
import emporion.testing.client.ClientScreenMXBean;

/**
 * The built client as a process of its own, on a screen of its own. Testers look at its screen through a bundle that is put beside the
 * product's own; the product itself is left as it is.
 */
final class ClientTester implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final Duration GLANCE = Duration.ofMillis(25);
	private static final String DOOR = "emporion.testing.client";

	private final Path data;
	private final Screen display;
	private final Process process;
	private final JMXConnector line;
	private final ClientScreenMXBean screen;

	private ClientTester(Path data, Screen display, Process process) throws IOException {
		this.data = data;
		this.display = display;
		this.process = process;
		line = JMXConnectorFactory.connect(new JMXServiceURL(Files.readString(addressFile(data))), Map.of());
		try {
			screen = JMX.newMXBeanProxy(line.getMBeanServerConnection(), new ObjectName(ClientScreenMXBean.NAME), ClientScreenMXBean.class);
		} catch (MalformedObjectNameException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Starts the client; it asks for server, user and password. */
	static ClientTester start() {
		return start(List.of());
	}

	/** Starts the client for this user, who is logged in without being asked. */
	static ClientTester start(ServerEndpoint server, ServerFingerprint fingerprint, String user, String password) {
		return start(List.of("-Demporion.login=" + user + "/" + password + "@" + server.host() + ":" + server.port(),
				"-Demporion.login.fingerprint=" + fingerprint.text()));
	}

	private static ClientTester start(List<String> options) {
		try {
			Path data = Files.createTempDirectory("emporion-client");
			Path program = House.product("client");
			Screen display = Screen.open(data);
			List<String> command = new ArrayList<>(List.of(program.resolve("emporion-client").toString(), "--data", data.toString(),
					"-Dorg.eclipse.equinox.simpleconfigurator.configUrl=" + bundlesWithDoor(program, data).toUri(),
					"-D" + ClientScreenMXBean.ADDRESS_FILE + "=" + addressFile(data), "-Duser.language=en", "-Duser.country=GB"));
			command.addAll(options);
			ProcessBuilder builder = new ProcessBuilder(command);
			builder.environment().putAll(Map.of("DISPLAY", display.display(), "JAVA_HOME", System.getProperty("java.home")));
			builder.environment().remove("WAYLAND_DISPLAY");
			Process process = builder.redirectErrorStream(true).redirectOutput(data.resolve("output").toFile()).start();
			await("the client in " + data).atMost(PATIENCE).pollInterval(GLANCE)
					.until(() -> Files.exists(addressFile(data)) || !process.isAlive());
			if (!process.isAlive())
				throw new IllegalStateException("the client ended: " + Files.readString(data.resolve("output")));
			return new ClientTester(data, display, process);
		} catch (IOException unable) {
			throw new UncheckedIOException("the client does not start", unable);
		}
	}

	private static Path addressFile(Path data) {
		return data.resolve("screen.address");
	}

	/** The product's list of bundles with the testers' door at its end. */
	private static Path bundlesWithDoor(Path program, Path data) throws IOException {
		Path jar = House.bundle(DOOR);
		String version;
		try (JarFile file = new JarFile(jar.toFile())) {
			version = file.getManifest().getMainAttributes().getValue("Bundle-Version");
		}
		String own = Files.readString(program.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"));
		return Files.writeString(data.resolve("bundles.info"), own + String.join(",", DOOR, version, jar.toUri().toString(), "4", "true") + "\n");
	}

	/** What is to be seen. */
	ClientScreenMXBean screen() {
		return screen;
	}

	Keyboard keyboard() {
		return new Keyboard(display.display());
	}

	/** Waits until something is so; the client's screen is asked again and again. */
	void until(String what, Callable<Boolean> condition) {
		try {
			await(what).atMost(PATIENCE).pollInterval(GLANCE).pollDelay(Duration.ZERO).ignoreExceptions().until(() -> {
				if (!process.isAlive())
					throw new AssertionError("the client ended: " + output());
				return condition.call();
			});
		} catch (ConditionTimeoutException never) {
			throw new AssertionError("never came: " + what + "; the client shows " + seen(), never);
		}
	}

	/** Waits until the widget is to be seen, and presses it. */
	void press(String name) {
		until(name + " can be pressed", () -> screen.isEnabled(name));
		screen.press(name);
	}

	/** Waits until the widget is to be seen, and types over what stands in it. */
	void type(String name, String text) {
		until(name + " can be typed into", () -> screen.isEnabled(name));
		screen.type(name, text);
	}

	private String seen() {
		try {
			return "the windows " + screen.windows() + " with " + screen.names() + ", focus on " + screen.focus();
		} catch (RuntimeException gone) {
			return "nothing (" + gone.getMessage() + ")";
		}
	}

	/** Everything the client has said on its output. */
	String output() {
		try {
			return Files.readString(data.resolve("output"), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Saves a picture of the screen. @return where, or why there is none */
	String picture(String name) {
		Path file = House.target().resolve(name + ".png");
		try {
			Files.createDirectories(file.getParent());
			screen.picture(file.toString());
			return file.toString();
		} catch (IOException | RuntimeException unable) {
			return "no picture (" + unable + "); the client said: " + output();
		}
	}

	@Override
	public void close() {
		process.destroy();
		try {
			if (!process.waitFor(20, TimeUnit.SECONDS))
				process.descendants().forEach(ProcessHandle::destroyForcibly);
			line.close();
		} catch (IOException gone) {
			// The client closed its end first.
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
		display.close();
		delete(data);
	}

	private static void delete(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
		} catch (IOException | UncheckedIOException busy) {
			// Some file of a client that had to be killed stays in the folder for temporary files.
		}
	}
}
