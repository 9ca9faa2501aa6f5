package emporion.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Problem;

class TextsTest {

	private final Texts texts = Texts.of(new PlatformTexts());

	@Test
	void aProblemSpeaksTheReadersLanguage() {
		Problem problem = Problem.error("PLT-020", "crm.partis");
		assertThat(texts.text(problem, Locale.ENGLISH)).isEqualTo("There is no list crm.partis.");
		assertThat(texts.text(problem, Locale.of("pl"))).isEqualTo("Nie ma listy crm.partis.");
		assertThat(texts.text(problem, Locale.of("uk"))).isEqualTo("Немає списку crm.partis.");
		assertThat(texts.text(problem, Locale.FRENCH)).isEqualTo("There is no list crm.partis.");
	}

	@Test
	void aCodeWithoutWordsIsShownAsItIs() {
		assertThat(texts.text(Problem.error("XYZ-001", "a", "b"), Locale.ENGLISH)).isEqualTo("XYZ-001 a, b");
		assertThat(texts.knows("XYZ-001")).isFalse();
	}

	@Test
	void problemsAreListedWithTheirCodes() {
		assertThat(texts.text(List.of(Problem.error("PLT-005"), Problem.error("PLT-032")), Locale.ENGLISH))
				.isEqualTo("PLT-005: You are not logged in.\nPLT-032: Only an administrator may do this.");
	}

	@Test
	void anExplanationIsATreeOfSentences() {
		Explanation tree = Explanation.of("total", "95.00 PLN").from(Explanation.of("list", "100.00 PLN", "BASE"));
		assertThat(texts.tree(tree, Locale.ENGLISH)).isEqualTo("total = 95.00 PLN\n  list BASE = 100.00 PLN\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pl", "uk" })
	void everyTextExistsInEveryLanguage(String language) throws IOException {
		Properties english = properties("/emporion/platform/messages.properties");
		Properties other = properties("/emporion/platform/messages_" + language + ".properties");
		assertThat(other.keySet()).isEqualTo(english.keySet());
		assertThat(english.keySet()).allSatisfy(code -> assertThat(arguments(other.getProperty((String) code)))
				.as("arguments of %s", code).isEqualTo(arguments(english.getProperty((String) code))));
	}

	private static List<String> arguments(String text) {
		return Pattern.compile("\\{[0-9]\\}").matcher(text).results().map(MatchResult::group).sorted().toList();
	}

	private static Properties properties(String path) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(TextsTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
