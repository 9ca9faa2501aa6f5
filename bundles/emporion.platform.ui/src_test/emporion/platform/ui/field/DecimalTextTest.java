package emporion.platform.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;

class DecimalTextTest {

	private final DecimalText polish = new DecimalText(Locale.of("pl"), 2, 4);
	private final DecimalText english = new DecimalText(Locale.ENGLISH, 2, 4);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "5|5", "1 234,56|1234.56", "1234.56|1234.56", "1.234,56|1234.56", "1,234.56|1234.56", "-3,5|-3.5",
			",5|0.5", "2,|2", "1.234|1.234", "0,0001|0.0001" })
	void polishNumberIsReadWithCommaOrPoint(String typed, BigDecimal meant) {
		assertThat(polish.parse(typed)).isEqualTo(Outcome.done(Optional.of(meant)));
	}

	@Test
	void commaGroupsThousandsInEnglishOnlyBeforeThreeDigits() {
		assertThat(english.parse("1,234")).isEqualTo(Outcome.done(Optional.of(new BigDecimal("1234"))));
		assertThat(english.parse("12,5")).isEqualTo(Outcome.done(Optional.of(new BigDecimal("12.5"))));
	}

	@ParameterizedTest
	@CsvSource({ "abc", "1-2", "--1", "5 zł", "1e5", "." })
	void whatIsNoNumberIsRefused(String typed) {
		assertThat(polish.parse(typed)).isEqualTo(Outcome.refused(Problem.error("PLT-902", typed)));
	}

	@Test
	void moreDecimalsThanPossibleAreRefusedNotRounded() {
		assertThat(polish.parse("1,23456")).isEqualTo(Outcome.refused(Problem.error("PLT-903", 4)));
		// trailing zeros say nothing: 1.230000 = 1.23
		assertThat(polish.parse("1,230000")).isEqualTo(Outcome.done(Optional.of(new BigDecimal("1.2300"))));
	}

	@Test
	void numberIsShownGroupedWithItsDecimals() {
		assertThat(polish.show(new BigDecimal("1234567.5"))).isEqualTo("1\u00a0234\u00a0567,50");
		assertThat(polish.show(new BigDecimal("0.1234"))).isEqualTo("0,1234");
		assertThat(english.show(new BigDecimal("1234567.5"))).isEqualTo("1,234,567.50");
		assertThat(polish.show(null)).isEmpty();
	}
}
