package emporion.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class LocalNameTest {

	private final LocalName shovel = new LocalName("Shovel", "Łopata", null);

	@Test
	void isReadInTheReadersLanguage() {
		assertThat(shovel.in(Locale.forLanguageTag("pl-PL"))).isEqualTo("Łopata");
		assertThat(shovel.in(Locale.ENGLISH)).isEqualTo("Shovel");
	}

	@Test
	void isEnglishForOtherLanguages() {
		assertThat(shovel.in(Locale.GERMAN)).isEqualTo("Shovel");
	}

	@Test
	void fallsBackToALanguageThatHasOne() {
		assertThat(shovel.in(Locale.forLanguageTag("uk"))).isEqualTo("Shovel");
		assertThat(new LocalName("", "", "Лопата").in(Locale.ENGLISH)).isEqualTo("Лопата");
	}
}
