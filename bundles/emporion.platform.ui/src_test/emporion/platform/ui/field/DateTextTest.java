package emporion.platform.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;

class DateTextTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
	private final DateText polish = new DateText(Locale.of("pl"), () -> TODAY);

	@ParameterizedTest
	@CsvSource({ "22.11.2026,2026-11-22", "1.2.2026,2026-02-01", "22.11.26,2026-11-22", "3.5,2026-05-03", "3.5.,2026-05-03", "7,2026-11-07",
			"071226,2026-12-07", "07122026,2026-12-07", "0712,2026-12-07", "2026-12-07,2026-12-07", "7/12/2026,2026-12-07",
			"7-12-2026,2026-12-07", "+14,2026-12-06", "-1,2026-11-21", ".,2026-11-22", "29.02.2028,2028-02-29" })
	void dateIsReadAsPeopleTypeIt(String typed, LocalDate meant) {
		assertThat(polish.parse(typed)).isEqualTo(Outcome.done(Optional.of(meant)));
	}

	@Test
	void dayThatItsMonthDoesNotHaveIsRefusedByNameOfTheMonth() {
		assertThat(refusal("31.02.2026")).isEqualTo(Problem.error("PLT-905", "Luty 2026", 31, 28));
		assertThat(refusal("29.02.2026")).isEqualTo(Problem.error("PLT-905", "Luty 2026", 29, 28));
		assertThat(refusal("31.4")).isEqualTo(Problem.error("PLT-905", "Kwiecień 2026", 31, 30));
	}

	@ParameterizedTest
	@CsvSource({ "tomorrow", "32.01.2026", "1.13.2026", "0.1.2026", "1.1.1", "99" })
	void whatIsNoDateIsRefusedWithAnExampleOfOne(String typed) {
		assertThat(refusal(typed)).isEqualTo(Problem.error("PLT-904", typed, "22.11.2026"));
	}

	@Test
	void blankTextIsNoDate() {
		assertThat(polish.parse("  ")).isEqualTo(Outcome.done(Optional.empty()));
	}

	@Test
	void dateIsShownAsTheLanguageWritesIt() {
		assertThat(polish.show(LocalDate.of(2026, 2, 1))).isEqualTo("01.02.2026");
		assertThat(new DateText(Locale.ENGLISH, () -> TODAY).show(LocalDate.of(2026, 2, 1))).isEqualTo("2026-02-01");
		assertThat(polish.show(null)).isEmpty();
	}

	private Problem refusal(String typed) {
		assertThat(polish.parse(typed)).isInstanceOf(Outcome.Refused.class);
		List<Problem> problems = polish.parse(typed).problems();
		assertThat(problems).hasSize(1);
		return problems.getFirst();
	}
}
