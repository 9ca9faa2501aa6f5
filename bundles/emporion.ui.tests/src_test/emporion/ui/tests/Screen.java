package emporion.ui.tests;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A screen in memory with a window manager, for one client: its keyboard reaches nobody else. */
final class Screen implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Process server;
	private final Process windowManager;
	private final String display;

	private Screen(Process server, Process windowManager, String display) {
		this.server = server;
		this.windowManager = windowManager;
		this.display = display;
	}

	static Screen open(Path folder) {
		File number = folder.resolve("display").toFile();
		try {
			// Standard output, kept for it, takes the number of the free display that it finds.
			Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
					.redirectOutput(number).redirectError(folder.resolve("screen.log").toFile()).start();
			await("Xvfb").atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> Files.readString(number.toPath()).endsWith("\n"));
			String display = ":" + Files.readString(number.toPath()).strip();
			ProcessBuilder manager = new ProcessBuilder("openbox").redirectErrorStream(true).redirectOutput(folder.resolve("openbox.log").toFile());
			manager.environment().put("DISPLAY", display);
			return new Screen(server, manager.start(), display);
		} catch (IOException missing) {
			throw new UncheckedIOException("no screen: Xvfb and openbox must be installed", missing);
		}
	}

	/** Value of DISPLAY. */
	String display() {
		return display;
	}

	@Override
	public void close() {
		windowManager.destroy();
		server.destroy();
		try {
			windowManager.waitFor(10, TimeUnit.SECONDS);
			server.waitFor(10, TimeUnit.SECONDS);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}
}
