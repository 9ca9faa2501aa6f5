package emporion.demo.scenario;

import java.util.ArrayList;
import java.util.List;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads scenario files: YAML 1.2, one scenario a document, several documents separated by {@code ---}. */
final class ScenarioReader {

	/**
	 * @param file what messages call it
	 * @throws ScenarioFileException saying where and why the text is no scenario
	 */
	List<Scenario> read(String file, String text) {
		List<Scenario> scenarios = new ArrayList<>();
		for (Node document : documents(file, text))
			scenarios.add(scenario(new Entry(file, document).fields()));
		if (scenarios.isEmpty())
			throw new ScenarioFileException(new Place(file, 1), "there is no scenario in the file");
		return scenarios;
	}

	private static List<Node> documents(String file, String text) {
		try {
			List<Node> documents = new ArrayList<>();
			new Compose(LoadSettings.builder().setLabel(file).setUseMarks(true).build()).composeAllFromString(text).forEach(documents::add);
			return documents;
		} catch (MarkedYamlEngineException e) {
			int line = e.getProblemMark().or(e::getContextMark).map(mark -> mark.getLine() + 1).orElse(1);
			throw new ScenarioFileException(new Place(file, line), "not YAML: " + e.getProblem());
		} catch (YamlEngineException e) {
			throw new ScenarioFileException(new Place(file, 1), "not YAML: " + e.getMessage());
		}
	}

	private static Scenario scenario(Fields fields) {
		String title = fields.text("scenario");
		Scenario scenario = new Scenario(fields.place(), title, fields.optional("today", Entry::day).orElse(Scenario.USUAL_DAY),
				new GivenWords().steps(fields),
				fields.list("when").stream().map(new StepWords()::step).toList(),
				fields.list("then").stream().map(new ExpectationWords()::expectation).toList());
		fields.end();
		return scenario;
	}
}
