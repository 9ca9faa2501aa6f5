package emporion.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Real keys, pressed on a screen as a person presses them: they go through the window manager to whatever has the focus.
 *
 * @param display value of DISPLAY
 */
record Keyboard(String display) {

	private static final String BETWEEN_KEYS_MS = "12";

	Keyboard type(String text) {
		return run("type", "--delay", BETWEEN_KEYS_MS, text);
	}

	/** Presses keys one after the other, as {@code Tab}, {@code ctrl+n}. */
	Keyboard press(String... keys) {
		List<String> words = new ArrayList<>(List.of("key", "--delay", BETWEEN_KEYS_MS));
		words.addAll(List.of(keys));
		return run(words.toArray(String[]::new));
	}

	/** Brings a window to the front. */
	Keyboard activate(String title) {
		return run("search", "--onlyvisible", "--name", title, "windowactivate", "--sync");
	}

	private Keyboard run(String... words) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(words));
		try {
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
			builder.environment().put("DISPLAY", display);
			Process process = builder.start();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() != 0)
				throw new IllegalStateException(String.join(" ", command) + ": " + said);
			return this;
		} catch (IOException missing) {
			throw new UncheckedIOException("xdotool must be installed", missing);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stopped);
		}
	}
}
