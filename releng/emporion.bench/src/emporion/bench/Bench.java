package emporion.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.google.gson.GsonBuilder;

/**
 * Measures and prints. {@code --json FILE} writes the figures, {@code --server DIR} and {@code --client DIR} say where the built programs
 * are (without them their start is not measured), {@code --only orders|transport|prices|parties|start} runs one of the measurements.
 */
public final class Bench {

	private final String[] arguments;
	private final Figures figures = new Figures();

	private Bench(String[] arguments) {
		this.arguments = arguments;
	}

	public static void main(String[] arguments) throws Exception {
		new Bench(arguments).run();
		System.exit(0);
	}

	private void run() throws Exception {
		if (isWanted("start")) {
			StartBench start = new StartBench(figures);
			Optional<Path> server = folder("--server");
			if (server.isPresent())
				start.server(server.get());
			Optional<Path> client = folder("--client");
			if (client.isPresent() && System.getenv("DISPLAY") != null)
				start.client(client.get());
		}
		if (isWanted("orders"))
			new OrderBench(figures).run();
		if (isWanted("transport"))
			new TransportBench(figures).run();
		if (isWanted("prices"))
			new PriceBench(figures).run();
		if (isWanted("parties"))
			new PartyBench(figures).run();
		write();
	}

	private void write() throws IOException {
		Optional<String> json = option("--json");
		if (json.isPresent())
			Files.writeString(Path.of(json.get()), new GsonBuilder().setPrettyPrinting().create().toJson(figures.values()) + "\n");
	}

	private boolean isWanted(String name) {
		return option("--only").filter(only -> !only.equals(name)).isEmpty();
	}

	private Optional<Path> folder(String name) {
		return option(name).map(Path::of).filter(Files::isDirectory);
	}

	private Optional<String> option(String name) {
		for (int i = 0; i + 1 < arguments.length; i++)
			if (arguments[i].equals(name))
				return Optional.of(arguments[i + 1]);
		return Optional.empty();
	}
}
