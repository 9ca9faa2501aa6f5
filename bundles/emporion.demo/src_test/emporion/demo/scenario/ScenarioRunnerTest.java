package emporion.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import emporion.demo.server.SuiteParts;
import emporion.reporting.StandaloneReportEngine;

class ScenarioRunnerTest {

	private static StandaloneReportEngine reports;

	@TempDir
	Path folder;

	@BeforeAll
	static void prepareReports() {
		reports = new StandaloneReportEngine();
	}

	@AfterAll
	static void endReports() {
		reports.close();
	}

	@Test
	void everyScenarioOfTheExamplesPasses() throws IOException {
		List<Path> files;
		try (Stream<Path> found = Files.list(examples())) {
			files = found.filter(file -> file.toString().endsWith(".scenario.yaml")).sorted().toList();
		}
		List<ScenarioResult> results = new ScenarioRunner(new SuiteParts(reports)).run(files, result -> {
		});
		assertThat(results).hasSizeGreaterThanOrEqualTo(9).allSatisfy(result -> assertThat(result.failure()).as(result.title()).isEmpty());
	}

	/** The tests run in the bundle's folder or in the checkout's. */
	private static Path examples() {
		Path below = Path.of("examples", "scenarios");
		return Files.isDirectory(below) ? below : Path.of("..", "..").resolve(below);
	}

	@Test
	void aWrongFigureFailsAtItsLineAndTheOtherScenariosArePlayed() throws IOException {
		List<ScenarioResult> results = play("""
				scenario: wrong
				given:
				  products:
				    - {code: SPADE, stock: 3}
				then:
				  - stock:
				      product: SPADE
				      on hand: 4
				---
				scenario: right
				then:
				  - number of: {products: 0}
				""");
		assertThat(results).extracting(ScenarioResult::title).containsExactly("wrong", "right");
		assertThat(results.get(0).failure()).hasValueSatisfying(why -> assertThat(why).endsWith("test.scenario.yaml:8: on hand should be 4, but is 3"));
		assertThat(results.get(1).isPassed()).isTrue();
	}

	@Test
	void aStepThatIsRefusedUnexpectedlyFailsWithTheServersWords() throws IOException {
		assertThat(failure("""
				scenario: refused
				when:
				  - create product: {code: "", name: Spade}
				""")).contains("test.scenario.yaml:3: 'create product' was refused: CAT-001 at code (Enter the code.)");
	}

	@Test
	void aStepThatIsDoneButShouldBeRefusedFails() throws IOException {
		assertThat(failure("""
				scenario: done
				when:
				  - create product: {code: SPADE}
				    refused: CAT-003
				""")).endsWith(":3: 'create product' should have been refused with CAT-003, but was done");
	}

	@Test
	void anotherRefusalThanTheExpectedOneFails() throws IOException {
		assertThat(failure("""
				scenario: other
				when:
				  - create product: {code: SPADE, vat: 77}
				    refused: CAT-003
				""")).contains(":3: 'create product' should have been refused with CAT-003, but was refused with CAT-010 at vatRate");
	}

	@Test
	void aMisspeltWordIsNamedWithThePossibleOnes() throws IOException {
		assertThat(failure("""
				scenario: misspelt
				given:
				  products:
				    - code: SPADE
				      prise: 12.00
				""")).contains("test.scenario.yaml:5: unknown word 'prise'; possible here: ").contains("price");
	}

	@Test
	void aNameThatIsNotKnownYetIsAnError() throws IOException {
		assertThat(failure("""
				scenario: unknown
				when:
				  - confirm order: ZA1
				""")).endsWith(":3: there is no order 'ZA1' yet");
	}

	@Test
	void whatIsNoYamlIsSaidWithItsLine() throws IOException {
		assertThat(failure("scenario: [a\ngiven: b\n")).contains("test.scenario.yaml:2: not YAML: ");
	}

	@Test
	void aFigureThatIsNoNumberIsSaidWithItsLine() throws IOException {
		assertThat(failure("""
				scenario: no number
				when:
				  - quote: {product: SPADE, quantity: twelve}
				""")).endsWith(":3: not a number: 'twelve'");
	}

	@Test
	void aFileThatIsNotThereCountsAsFailed() {
		List<ScenarioResult> results = new ScenarioRunner(new SuiteParts(reports)).run(List.of(folder.resolve("none.scenario.yaml")), result -> {
		});
		assertThat(results).singleElement().satisfies(result -> assertThat(result.failure()).hasValueSatisfying(why -> assertThat(why)
				.startsWith("cannot read ").contains("none.scenario.yaml")));
	}

	private String failure(String text) throws IOException {
		List<ScenarioResult> results = play(text);
		assertThat(results).hasSize(1);
		return results.getFirst().failure().orElseThrow(() -> new AssertionError("passed: " + results));
	}

	private List<ScenarioResult> play(String text) throws IOException {
		Path file = Files.writeString(folder.resolve("test.scenario.yaml"), text, StandardCharsets.UTF_8);
		List<ScenarioResult> told = new ArrayList<>();
		List<ScenarioResult> results = new ScenarioRunner(new SuiteParts(reports)).run(List.of(file), told::add);
		assertThat(told).isEqualTo(results);
		return results;
	}
}
