package emporion.base.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class TaxIdTest {

	@Test
	void nipIsReadWithHyphensSpacesAndCountryPrefix() {
		// 6·5+5·2+7·6+2·0+3·0+4·0+5·1+6·2+7·4 = 30+10+42+0+0+0+5+12+28 = 127; 127 mod 11 = 6
		assertThat(Nip.parse("526-000-12-46")).contains(new Nip("5260001246"));
		assertThat(Nip.parse("PL 526 000 12 46")).contains(new Nip("5260001246"));
	}

	@Test
	void nipWithAWrongCheckDigitIsNoNip() {
		assertThat(Nip.parse("526-000-12-47")).isEmpty();
		assertThatThrownBy(() -> new Nip("5260001247")).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void nipWhoseSumLeavesTenIsNeverIssued() {
		// 6·1 + 5·0+7·0+2·2+3·0+4·0+5·0+6·0+7·0 = 10; 10 mod 11 = 10 has no digit
		for (char last = '0'; last <= '9'; last++)
			assertThat(Nip.parse("100200000" + last)).isEmpty();
	}

	@Test
	void nipOfLettersZerosOrTooManyDigitsIsNoNip() {
		assertThat(Nip.parse("526000124X")).isEmpty();
		assertThat(Nip.parse("0000000000")).isEmpty();
		assertThat(Nip.parse("52600012460")).isEmpty();
		assertThat(Nip.parse("")).isEmpty();
	}

	@Test
	void nipIsPrintedInGroups() {
		assertThat(new Nip("5260001246")).hasToString("526-000-12-46");
	}

	@Test
	void edrpouWeightsDependOnTheRangeOfTheNumber() {
		// 14360570 lies below 30 000 000: 1·1+2·4+3·3+4·6+5·0+6·5+7·7 = 1+8+9+24+0+30+49 = 121; 121 mod 11 = 0
		assertThat(Edrpou.parse("14360570")).isPresent();
		// 32855961 lies between: 7·3+1·2+2·8+3·5+4·5+5·9+6·6 = 21+2+16+15+20+45+36 = 155; 155 mod 11 = 1
		assertThat(Edrpou.parse("32855961")).isPresent();
	}

	@Test
	void edrpouWithAWrongCheckDigitIsNoEdrpou() {
		// 20077720: 1·2+2·0+3·0+4·7+5·7+6·7+7·2 = 2+0+0+28+35+42+14 = 121; 121 mod 11 = 0
		assertThat(Edrpou.parse("20077720")).isPresent();
		assertThat(Edrpou.parse("20077721")).isEmpty();
	}

	@Test
	void edrpouWhoseFirstSumLeavesTenIsWeighedAgainWithWeightsRaisedByTwo() {
		// 0000003?: weights 1…7 give 7·3 = 21; 21 mod 11 = 10 → weights 3…9: 9·3 = 27; 27 mod 11 = 5
		assertThat(Edrpou.parse("00000035")).isPresent();
		assertThat(Edrpou.parse("00000030")).isEmpty();
	}

	@Test
	void numbersAreReadByTheirCountry() {
		assertThat(TaxId.parse("PL", "5260001246")).map(TaxId::country).contains("PL");
		assertThat(TaxId.parse("UA", "20077720")).map(TaxId::digits).contains("20077720");
		assertThat(TaxId.parse("PL", "20077720")).isEqualTo(Optional.empty());
		assertThat(TaxId.parse("DE", "5260001246")).isEmpty();
	}
}
