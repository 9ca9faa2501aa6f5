package emporion.platform.ui.field;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import emporion.base.outcome.Problem;

/**
 * Business days, typed: {@code 24.12.2026}, {@code 24.12.26}, {@code 24.12} (of the present year), {@code 2026-12-24}, with dots,
 * hyphens, slashes or blanks between. A day that no calendar has is refused, never moved to the next one.
 *
 * @param today the day whose year and century complete a short text
 */
public record DayForm(LocalDate today) implements TextForm<LocalDate> {

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./\\- ](\\d{1,2})(?:[./\\- ](\\d{2}|\\d{4}))?\\.?");
	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

	public DayForm {
		requireNonNull(today, "today");
	}

	@Override
	public Reading<LocalDate> read(String text) {
		String bare = text.strip();
		if (bare.isEmpty())
			return Reading.of(null);
		Matcher iso = ISO.matcher(bare);
		if (iso.matches())
			return day(bare, iso.group(1), iso.group(2), iso.group(3));
		Matcher dayFirst = DAY_FIRST.matcher(bare);
		if (dayFirst.matches())
			return day(bare, year(dayFirst.group(3)), dayFirst.group(2), dayFirst.group(1));
		return Reading.wrong(Problem.error("PLT-910", bare, WRITTEN.format(today)));
	}

	private String year(String typed) {
		if (typed == null)
			return String.valueOf(today.getYear());
		return typed.length() == 4 ? typed : today.getYear() / 100 + typed;
	}

	private Reading<LocalDate> day(String text, String year, String month, String day) {
		try {
			return Reading.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		} catch (DateTimeException noSuchDay) {
			return Reading.wrong(Problem.error("PLT-910", text, WRITTEN.format(today)));
		}
	}

	@Override
	public String write(LocalDate value) {
		return value == null ? "" : WRITTEN.format(value);
	}
}
