package emporion.sales.server.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {
	@ParameterizedTest
	@CsvSource({
			"0, zero złotych 00/100",
			"0.01, zero złotych 01/100",
			"1, jeden złoty 00/100",
			"2.5, dwa złote 50/100",
			"5, pięć złotych 00/100",
			"12, dwanaście złotych 00/100",
			"21, dwadzieścia jeden złotych 00/100",
			"22, dwadzieścia dwa złote 00/100",
			"112, sto dwanaście złotych 00/100",
			"1234.56, tysiąc dwieście trzydzieści cztery złote 56/100",
			"2000, dwa tysiące złotych 00/100",
			"1000001, milion jeden złotych 00/100",
			"-3.2, minus trzy złote 20/100" })
	void polishCountsZlotysByTheirLastDigits(BigDecimal amount, String words) {
		assertThat(new AmountInWords(PrintLanguage.POLISH).of(amount, "PLN")).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({
			"1, PLN, один злотий 00/100",
			"2, UAH, дві гривні 00/100",
			"1, UAH, одна гривня 00/100",
			"21, UAH, двадцять одна гривня 00/100",
			"1, EUR, одне євро 00/100",
			"5, PLN, пʼять злотих 00/100",
			"11.07, UAH, одинадцять гривень 07/100",
			"1234.56, PLN, одна тисяча двісті тридцять чотири злоті 56/100" })
	void ukrainianCountsInTheGenderOfTheCurrency(BigDecimal amount, String currency, String words) {
		assertThat(new AmountInWords(PrintLanguage.UKRAINIAN).of(amount, currency)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({
			"1, EUR, ein Euro 00/100",
			"1, UAH, eine Hrywnja 00/100",
			"1234.56, PLN, eintausendzweihundertvierunddreißig Złoty 56/100",
			"1000000, EUR, eine Million Euro 00/100" })
	void germanWritesOneWordBelowAMillion(BigDecimal amount, String currency, String words) {
		assertThat(new AmountInWords(PrintLanguage.GERMAN).of(amount, currency)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({
			"1, PLN, one zloty 00/100",
			"1234.56, PLN, one thousand two hundred and thirty-four zlotys 56/100",
			"100.1, EUR, one hundred euros 10/100",
			"7, CHF, seven CHF 00/100" })
	void englishSaysAndAndKeepsTheCodeOfACurrencyWithoutName(BigDecimal amount, String currency, String words) {
		assertThat(new AmountInWords(PrintLanguage.ENGLISH).of(amount, currency)).isEqualTo(words);
	}

	@Test
	void theLastGroszOfAGreatAmountIsNotLost() {
		String words = new AmountInWords(PrintLanguage.POLISH).of(new BigDecimal("999999999999999.99"), "PLN");

		assertThat(words).startsWith("dziewięćset dziewięćdziesiąt dziewięć bilionów")
				.endsWith("dziewięćset dziewięćdziesiąt dziewięć złotych 99/100");
	}

	@Test
	void anAmountBeyondTheWordsIsRefused() {
		assertThatThrownBy(() -> new AmountInWords(PrintLanguage.POLISH).of(new BigDecimal("1000000000000000"), "PLN"))
				.isInstanceOf(IllegalArgumentException.class);
	}
}
