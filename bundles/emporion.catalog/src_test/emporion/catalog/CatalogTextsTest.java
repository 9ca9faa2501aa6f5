package emporion.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.MessageTexts;

class CatalogTextsTest {

	@Test
	void everyCodeHasWordsInThreeLanguages() throws IOException {
		assertThat(keys("messages.properties")).isNotEmpty().isEqualTo(keys("messages_pl.properties"))
				.isEqualTo(keys("messages_uk.properties"));
	}

	@Test
	void theWordsNameTheWrongValueAndWhatToDo() {
		MessageTexts texts = new CatalogTexts().texts();

		assertThat(texts.text("CAT-008", List.of("123"), Locale.ENGLISH)).contains("EAN “123”").contains("Compare it with the package");
		assertThat(texts.text("CAT-003", List.of("A", "Łopata"), Locale.forLanguageTag("pl")))
				.isEqualTo("Kod A należy już do „Łopata”. Wybierz inny kod.");
		assertThat(texts.text("CAT-001", List.of(), Locale.forLanguageTag("uk"))).isEqualTo("Введіть код.");
	}

	private static Set<Object> keys(String file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(CatalogTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties.keySet();
	}
}
