package emporion.base.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

	/** Examples of the SWIFT IBAN registry. */
	@ParameterizedTest
	@ValueSource(strings = { "PL61109010140000071219812874", "UA213223130000026007233566001", "DE89370400440532013000",
			"pl61 1090 1014 0000 0712 1981 2874" })
	void readsTheRegistersExamples(String text) {
		assertThat(Iban.parse(text)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "PL61109010140000071219812875", "61109010140000071219812874", "PL6110901014000007121981287",
			"UA21322313000002600723356600" })
	void refusesWrongCheckDigitsCountriesAndLengths(String text) {
		assertThat(Iban.parse(text)).isEmpty();
		assertThatThrownBy(() -> new Iban(text)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void isPrintedInGroupsOfFour() {
		assertThat(new Iban("PL61109010140000071219812874")).hasToString("PL61 1090 1014 0000 0712 1981 2874");
	}
}
