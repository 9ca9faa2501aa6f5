package emporion.platform.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsAgreeTest {

	@ParameterizedTest
	@ValueSource(strings = { "problems", "internal/messages", "list/messages", "operation/messages", "editor/messages", "pdf/messages" })
	void everyTextExistsInThreeLanguages(String file) {
		Set<Object> english = keys(file, "");
		assertThat(english).isNotEmpty();
		assertThat(keys(file, "_pl")).containsExactlyInAnyOrderElementsOf(english);
		assertThat(keys(file, "_uk")).containsExactlyInAnyOrderElementsOf(english);
	}

	private static Set<Object> keys(String file, String language) {
		Properties texts = new Properties();
		try (InputStream content = TextsAgreeTest.class.getResourceAsStream(file + language + ".properties")) {
			texts.load(new InputStreamReader(content, UTF_8));
		} catch (IOException unreadable) {
			throw new AssertionError(unreadable);
		}
		return texts.keySet();
	}
}
