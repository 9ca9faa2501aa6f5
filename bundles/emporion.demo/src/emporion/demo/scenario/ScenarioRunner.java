package emporion.demo.scenario;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;

import emporion.demo.server.SuiteParts;
import emporion.platform.server.runtime.ServerRuntime;
import emporion.platform.server.runtime.ServerSettings;

/** Plays scenario files, each scenario on a fresh server with an H2 database in memory. Used by one thread. */
public final class ScenarioRunner {

	private static final String PASSWORD = "scenario-password";

	private final SuiteParts parts;

	/** @param parts of which the servers are made */
	public ScenarioRunner(SuiteParts parts) {
		this.parts = parts;
	}

	/**
	 * Plays all scenarios of these files; one that fails does not keep the others from being played.
	 *
	 * @param out gets each result when it is known
	 * @return the results in the order of the files; a file that is no scenario counts as one that failed
	 */
	public List<ScenarioResult> run(List<Path> files, Consumer<ScenarioResult> out) {
		List<ScenarioResult> results = new ArrayList<>();
		for (Path file : files)
			run(file, result -> {
				results.add(result);
				out.accept(result);
			});
		return results;
	}

	private void run(Path file, Consumer<ScenarioResult> out) {
		try {
			for (Scenario scenario : new ScenarioReader().read(file.toString(), Files.readString(file)))
				out.accept(new ScenarioResult(file.toString(), scenario.title(), failure(scenario)));
		} catch (ScenarioFileException e) {
			out.accept(new ScenarioResult(file.toString(), "", Optional.of(e.getMessage())));
		} catch (CharacterCodingException e) {
			out.accept(new ScenarioResult(file.toString(), "", Optional.of(file + " is not a text in UTF-8")));
		} catch (IOException e) {
			out.accept(new ScenarioResult(file.toString(), "", Optional.of("cannot read " + e.getMessage())));
		}
	}

	private Optional<String> failure(Scenario scenario) {
		ScenarioClock clock = new ScenarioClock(scenario.today());
		try (ServerRuntime server = ServerRuntime.start(settings(clock), parts.create())) {
			play(scenario, new World(server, clock));
			return Optional.empty();
		} catch (UnmetException | ScenarioFileException e) {
			return Optional.of(e.getMessage());
		}
	}

	private static void play(Scenario scenario, World world) {
		scenario.given().forEach(step -> step.play(world));
		scenario.when().forEach(step -> step.play(world));
		scenario.then().forEach(expectation -> expectation.check(world));
	}

	private static ServerSettings settings(ScenarioClock clock) {
		return ServerSettings.withoutClients("jdbc:h2:mem:scenario-" + UUID.randomUUID(), clock, PASSWORD);
	}
}
