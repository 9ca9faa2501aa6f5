package emporion.warehouse;

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

class WarehouseTextsTest {

	@Test
	void everyCodeHasWordsInThreeLanguages() throws IOException {
		assertThat(keys("messages.properties")).isNotEmpty().isEqualTo(keys("messages_pl.properties"))
				.isEqualTo(keys("messages_uk.properties"));
	}

	@Test
	void theWordsOfARefusedIssueNameProductQuantitiesAndDocument() {
		String text = new WarehouseTexts().texts().text("WHS-008", List.of("TLS-0001", "7 pcs", "ZA/2026/000001", "6 pcs"), Locale.ENGLISH);

		assertThat(text).isEqualTo("Of TLS-0001 7 pcs cannot be issued: only 6 pcs is blocked for ZA/2026/000001. "
				+ "Lower the quantity or wait for the goods to come in.");
	}

	private static Set<Object> keys(String file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(WarehouseTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties.keySet();
	}
}
