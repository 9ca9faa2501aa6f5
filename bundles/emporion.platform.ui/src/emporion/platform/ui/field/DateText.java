package emporion.platform.ui.field;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;

/**
 * Dates as people type them: {@code 22.11.2026}, {@code 22.11.26}, {@code 22.11} (this year), {@code 22} (this month),
 * {@code 221126}, {@code 2026-11-22}, {@code 22/11/2026}; {@code +14} days from today, {@code .} for today. A day that its month does not
 * have is refused, never moved.
 *
 * @param locale the user's language
 * @param today  the business day
 */
public record DateText(Locale locale, Supplier<LocalDate> today) implements FieldFormat<LocalDate> {

	private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})");
	private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})(?:[-./,]([0-9]{1,2})(?:[-./,]([0-9]{4}|[0-9]{2})?)?)?[.]?");
	private static final Pattern BARE = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})?");
	private static final Pattern RELATIVE = Pattern.compile("([+-])([0-9]{1,4})");

	/** @return the pattern in which dates are shown, {@code dd.MM.yyyy} or {@code yyyy-MM-dd} */
	public static String pattern(Locale locale) {
		return locale.getLanguage().equals("en") ? "yyyy-MM-dd" : "dd.MM.yyyy";
	}

	@Override
	public String show(LocalDate value) {
		return value == null ? "" : DateTimeFormatter.ofPattern(pattern(locale)).format(value);
	}

	@Override
	public Outcome<Optional<LocalDate>> parse(String text) {
		String bare = text.trim();
		if (bare.isEmpty())
			return Outcome.done(Optional.empty());
		if (bare.equals("."))
			return Outcome.done(Optional.of(today.get()));
		Matcher match = RELATIVE.matcher(bare);
		if (match.matches()) {
			long days = Long.parseLong(match.group(2));
			return Outcome.done(Optional.of(match.group(1).equals("+") ? today.get().plusDays(days) : today.get().minusDays(days)));
		}
		match = YEAR_FIRST.matcher(bare);
		if (match.matches())
			return day(text, match.group(1), match.group(2), match.group(3));
		match = BARE.matcher(bare);
		if (match.matches())
			return day(text, match.group(3), match.group(2), match.group(1));
		match = DAY_FIRST.matcher(bare);
		return match.matches() ? day(text, match.group(3), match.group(2), match.group(1)) : notADate(text);
	}

	private Outcome<Optional<LocalDate>> day(String text, String yearText, String monthText, String dayText) {
		int year = yearText == null ? today.get().getYear() : Integer.parseInt(yearText.length() == 2 ? "20" + yearText : yearText);
		int month = monthText == null ? today.get().getMonthValue() : Integer.parseInt(monthText);
		int day = Integer.parseInt(dayText);
		if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900)
			return notADate(text);
		YearMonth in = YearMonth.of(year, month);
		if (day > in.lengthOfMonth())
			return Outcome.refused(Problem.error("PLT-905", nameOf(in), day, in.lengthOfMonth()));
		return Outcome.done(Optional.of(in.atDay(day)));
	}

	private String nameOf(YearMonth month) {
		String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
		return name.substring(0, 1).toUpperCase(locale) + name.substring(1) + " " + month.getYear();
	}

	private Outcome<Optional<LocalDate>> notADate(String text) {
		return Outcome.refused(Problem.error("PLT-904", text.trim(), show(today.get())));
	}
}
