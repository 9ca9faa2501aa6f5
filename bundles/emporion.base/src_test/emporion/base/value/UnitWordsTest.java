package emporion.base.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitWordsTest {

	@ParameterizedTest
	@CsvSource({ "en-GB, pcs", "pl, szt.", "uk, шт.", "de, Stk.", "fr, pcs" })
	void piecesAreWrittenAsTheLanguageDoes(String language, String written) {
		assertThat(new UnitWords(Locale.forLanguageTag(language)).of("pcs")).isEqualTo(written);
	}

	@Test
	void aUnitOfTheCompanysOwnIsWrittenAsItIs() {
		assertThat(new UnitWords(Locale.of("pl")).of("wiązka")).isEqualTo("wiązka");
		assertThat(new UnitWords(Locale.of("pl")).codeOf("wiązka")).isEqualTo("wiązka");
	}

	@ParameterizedTest
	@ValueSource(strings = { "szt.", "szt", "SZT.", " szt. " })
	void whatIsWrittenLeadsBackToTheCode(String written) {
		assertThat(new UnitWords(Locale.of("pl")).codeOf(written)).isEqualTo("pcs");
	}

	@ParameterizedTest
	@ValueSource(strings = { "_pl", "_uk", "_de" })
	void everyLanguageHasEveryUnit(String language) throws IOException {
		assertThat(units(language)).isEqualTo(units(""));
	}

	private static Set<Object> units(String language) throws IOException {
		Properties words = new Properties();
		try (InputStream file = UnitWords.class.getResourceAsStream("units" + language + ".properties")) {
			words.load(new InputStreamReader(file, UTF_8));
		}
		return words.keySet();
	}
}
