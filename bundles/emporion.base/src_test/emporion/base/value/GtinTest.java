package emporion.base.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GtinTest {

	@Test
	void ean13HasItsCheckDigitFromWeightsOneAndThree() {
		// 590123412345?: (5+0+2+4+2+4) + 3·(9+1+3+1+3+5) = 17 + 66 = 83; 90 − 83 = 7
		assertThat(Gtin.parse("5901234123457")).contains(new Gtin("5901234123457"));
		assertThat(Gtin.parse("5901234123458")).isEmpty();
	}

	@Test
	void ean8UpcAndGtin14AreUnderstood() {
		// 9638507?: 3·(9+3+5+7) + (6+8+0) = 72 + 14 = 86; 90 − 86 = 4
		assertThat(Gtin.parse("96385074")).isPresent();
		// 03600029145?: 3·(0+6+0+2+1+5) + (3+0+0+9+4) = 42 + 16 = 58; 60 − 58 = 2
		assertThat(Gtin.parse("036000291452")).isPresent();
		// 1590123412345?: 3·(1+9+1+3+1+3+5) + (5+0+2+4+2+4) = 69 + 17 = 86; 90 − 86 = 4
		assertThat(Gtin.parse("15901234123454")).isPresent();
	}

	@Test
	void otherLengthsAndLettersAreRefused() {
		assertThat(Gtin.parse("590123412345")).isEmpty();
		assertThat(Gtin.parse("59012341234570")).isEmpty();
		assertThatThrownBy(() -> new Gtin("abc")).isInstanceOf(IllegalArgumentException.class);
	}
}
