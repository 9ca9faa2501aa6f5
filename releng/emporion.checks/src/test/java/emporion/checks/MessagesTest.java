package emporion.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {

	@TestFactory
	Stream<DynamicTest> everyTextStandsInThreeLanguages() {
		return Bundles.manifests().keySet().stream().map(bundle -> Bundles.folder(bundle).resolve("src")).flatMap(source -> Messages.files(source).stream())
				.map(file -> DynamicTest.dynamicTest(Bundles.folder(".").normalize().relativize(file).toString(), () -> {
					Set<Object> english = new TreeSet<>(Messages.read(file).keySet());
					assertThat(english).isNotEmpty();
					for (String language : Messages.LANGUAGES)
						assertThat(Messages.read(Messages.translated(file, language)).keySet()).as(language).containsExactlyInAnyOrderElementsOf(english);
				}));
	}

	@TestFactory
	Stream<DynamicTest> everyProblemCodeHasATextInThreeLanguages() {
		return Messages.LANGUAGES.stream().map(language -> {
			Set<String> said = new TreeSet<>();
			Set<String> needed = new TreeSet<>();
			for (String bundle : Bundles.manifests().keySet()) {
				Path source = Bundles.folder(bundle).resolve("src");
				needed.addAll(Messages.codes(source));
				Messages.files(source).forEach(file -> Messages.read(Messages.translated(file, language)).forEach((code, text) -> said.add((String) code)));
			}
			return DynamicTest.dynamicTest("messages" + language, () -> {
				assertThat(needed).hasSizeGreaterThan(50);
				assertThat(said).containsAll(needed);
			});
		});
	}

	@Test
	void aMissingTranslationAndACodeWithoutTextAreFound(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("Refusal.java"), "Problem.error(\"XYZ-001\"); // and \"XYZ-1\" is none");
		Files.writeString(folder.resolve("messages.properties"), "XYZ-002 = Something else.");
		Files.writeString(folder.resolve("messages_pl.properties"), "");

		List<String> missing = new ArrayList<>(Messages.codes(folder));
		assertThat(missing).containsExactly("XYZ-001");
		Path english = Messages.files(folder).getFirst();
		assertThat(Messages.read(english)).containsOnlyKeys("XYZ-002");
		assertThat(Messages.read(Messages.translated(english, "_pl"))).isEmpty();
		assertThat(Messages.read(Messages.translated(english, "_uk"))).isEmpty();
	}
}
