package emporion.crm;

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

class CrmTextsTest {

	@Test
	void everyCodeHasWordsInThreeLanguages() throws IOException {
		assertThat(keys("messages.properties")).isNotEmpty().isEqualTo(keys("messages_pl.properties"))
				.isEqualTo(keys("messages_uk.properties"));
	}

	@Test
	void theWordsOfADuplicateNameTheOtherParty() {
		String text = new CrmTexts().texts().text("CRM-010", List.of("5260250274", "Łoś SA", "K-000007"), Locale.forLanguageTag("pl"));

		assertThat(text).startsWith("Numer podatkowy 5260250274 należy już do „Łoś SA” (K-000007).");
	}

	private static Set<Object> keys(String file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(CrmTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties.keySet();
	}
}
