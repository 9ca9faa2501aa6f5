package emporion.base.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardCodeTest {

	@ParameterizedTest
	@ValueSource(strings = { "TLS-0001", "K-000123", "a", "GARDEN-TOOLS", "Львів.1", "4/2_b" })
	void takesLettersDigitsAndFourSigns(String text) {
		assertThat(CardCode.parse(text)).contains(new CardCode(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "A B", "a\nb", "<b>", "'", "1234567890123456789012345678901" })
	void refusesSpacesOtherSignsAndMoreThanThirty(String text) {
		assertThat(CardCode.parse(text)).isEmpty();
		assertThatThrownBy(() -> new CardCode(text)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void leavesOutSpacesAround() {
		assertThat(CardCode.parse(" WAW ")).contains(new CardCode("WAW"));
	}
}
