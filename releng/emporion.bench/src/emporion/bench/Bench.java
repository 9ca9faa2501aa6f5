package emporion.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.google.gson.GsonBuilder;

/** Measures and prints; {@code --json FILE} writes the figures, {@code --only NAME} runs one of the measurements. */
public final class Bench {

	private Bench() {
	}

	public static void main(String[] arguments) throws Exception {
		Figures figures = new Figures();
		Optional<String> only = option(arguments, "--only");
		if (only.filter(name -> !name.equals("orders")).isEmpty())
			new OrderBench(figures).run();
		Optional<String> json = option(arguments, "--json");
		if (json.isPresent())
			Files.writeString(Path.of(json.get()), new GsonBuilder().setPrettyPrinting().create().toJson(figures.values()) + "\n");
		System.exit(0);
	}

	private static Optional<String> option(String[] arguments, String name) {
		for (int i = 0; i + 1 < arguments.length; i++)
			if (arguments[i].equals(name))
				return Optional.of(arguments[i + 1]);
		return Optional.empty();
	}
}
