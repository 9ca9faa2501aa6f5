package emporion.platform.ui.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.ui.field.DateText;
import emporion.platform.ui.field.DecimalText;

/**
 * What a user types into the filter row, as conditions for the server.
 * <ul>
 * <li>texts: {@code abc} contains, {@code abc*} begins with, {@code =abc} is, {@code !abc} is not, {@code =} is empty
 * <li>numbers: {@code 5}, {@code >=5}, {@code >5}, {@code <=10}, {@code <10}, {@code 5..10}, {@code 5..}, {@code ..10}, {@code !5}
 * <li>dates and moments: the same with any way to write a date, also a month ({@code 03.2026}, {@code 2026-03}) or a year
 * </ul>
 *
 * @param locale the user's language
 * @param zone   where days begin and end
 * @param today  the business day
 */
public record FilterText(Locale locale, ZoneId zone, Supplier<LocalDate> today) {

	private static final Pattern BOUND = Pattern.compile("(>=|<=|<>|>|<|=|!)?\\s*(.*)");
	private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})[./-]([0-9]{4})|([0-9]{4})[./-]([0-9]{1,2})");

	/** @return the conditions; none for a blank text; refused when numbers or dates make no sense */
	public Outcome<List<Filter>> parse(String column, ColumnType type, String text) {
		String bare = text.strip();
		if (bare.isEmpty())
			return Outcome.done(List.of());
		return switch (type) {
			case TEXT -> Outcome.done(List.of(ofText(column, bare)));
			case CHOICE, FLAG -> Outcome.done(List.of(Filter.of(column, Comparison.EQUALS, bare)));
			case INTEGER, DECIMAL, AMOUNT -> ofNumber(column, type, bare);
			case DATE, MOMENT -> ofDate(column, type, bare);
		};
	}

	private static Filter ofText(String column, String text) {
		if (text.equals("="))
			return Filter.of(column, Comparison.IS_EMPTY);
		if (text.startsWith("="))
			return Filter.of(column, Comparison.EQUALS, text.substring(1).strip());
		if (text.startsWith("!") && text.length() > 1)
			return Filter.of(column, Comparison.NOT_EQUALS, text.substring(1).strip());
		if (text.endsWith("*") && text.length() > 1)
			return Filter.of(column, Comparison.STARTS_WITH, text.substring(0, text.length() - 1));
		return Filter.of(column, Comparison.CONTAINS, text);
	}

	private Outcome<List<Filter>> ofNumber(String column, ColumnType type, String text) {
		Problem wrong = Problem.error("PLT-914", text).at(column);
		int dots = text.indexOf("..");
		if (dots >= 0)
			return range(column, number(type, text.substring(0, dots)), number(type, text.substring(dots + 2)), wrong);
		Matcher match = BOUND.matcher(text);
		if (!match.matches())
			return Outcome.refused(wrong);
		if ("=".equals(match.group(1)) && match.group(2).isBlank())
			return Outcome.done(List.of(Filter.of(column, Comparison.IS_EMPTY)));
		Optional<Span> number = number(type, match.group(2)).filter(span -> !span.isBlank());
		return number.isEmpty() ? Outcome.refused(wrong) : Outcome.done(bound(column, match.group(1), number.get()));
	}

	private Optional<Span> number(ColumnType type, String text) {
		Outcome<Optional<BigDecimal>> parsed = new DecimalText(locale, 0, type == ColumnType.INTEGER ? 0 : 6).parse(text);
		if (!(parsed instanceof Outcome.Done<Optional<BigDecimal>> done))
			return Optional.empty();
		String operand = done.result().map(BigDecimal::toPlainString).orElse("");
		return Optional.of(new Span(operand, operand));
	}

	private Outcome<List<Filter>> ofDate(String column, ColumnType type, String text) {
		DateText dates = new DateText(locale, today);
		Problem wrong = Problem.error("PLT-915", text, dates.show(today.get()),
				locale.getLanguage().equals("en") ? YearMonth.from(today.get()).toString()
						: "%02d.%d".formatted(today.get().getMonthValue(), today.get().getYear()))
				.at(column);
		int dots = text.indexOf("..");
		if (dots >= 0)
			return range(column, days(type, text.substring(0, dots)), days(type, text.substring(dots + 2)), wrong);
		Matcher match = BOUND.matcher(text);
		if (!match.matches())
			return Outcome.refused(wrong);
		if ("=".equals(match.group(1)) && match.group(2).isBlank())
			return Outcome.done(List.of(Filter.of(column, Comparison.IS_EMPTY)));
		Optional<Span> days = days(type, match.group(2)).filter(span -> !span.isBlank());
		return days.isEmpty() ? Outcome.refused(wrong) : Outcome.done(bound(column, match.group(1), days.get()));
	}

	private Optional<Span> days(ColumnType type, String text) {
		String bare = text.strip();
		if (bare.isEmpty())
			return Optional.of(new Span("", ""));
		Matcher month = MONTH.matcher(bare);
		if (bare.matches("[0-9]{4}") && bare.compareTo("1900") > 0) {
			Year year = Year.parse(bare);
			return Optional.of(span(type, year.atDay(1), year.atDay(year.length())));
		}
		if (month.matches()) {
			int number = Integer.parseInt(month.group(1) != null ? month.group(1) : month.group(4));
			int year = Integer.parseInt(month.group(2) != null ? month.group(2) : month.group(3));
			return number < 1 || number > 12 ? Optional.empty()
					: Optional.of(span(type, YearMonth.of(year, number).atDay(1), YearMonth.of(year, number).atEndOfMonth()));
		}
		return new DateText(locale, today).parse(bare) instanceof Outcome.Done<Optional<LocalDate>> done
				? done.result().map(day -> span(type, day, day))
				: Optional.empty();
	}

	private Span span(ColumnType type, LocalDate first, LocalDate last) {
		if (type == ColumnType.DATE)
			return new Span(first.toString(), last.toString());
		// Moments are kept to microseconds, so this is the last one of the day.
		return new Span(first.atStartOfDay(zone).toInstant().toString(),
				last.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1000).toString());
	}

	private static Outcome<List<Filter>> range(String column, Optional<Span> from, Optional<Span> to, Problem wrong) {
		if (from.isEmpty() || to.isEmpty() || from.get().isBlank() && to.get().isBlank())
			return Outcome.refused(wrong);
		List<Filter> filters = new ArrayList<>();
		if (!from.get().isBlank())
			filters.add(Filter.of(column, Comparison.AT_LEAST, from.get().first()));
		if (!to.get().isBlank())
			filters.add(Filter.of(column, Comparison.AT_MOST, to.get().last()));
		return Outcome.done(filters);
	}

	private static List<Filter> bound(String column, String sign, Span span) {
		Filter notFirst = Filter.of(column, Comparison.NOT_EQUALS, span.first());
		return switch (sign == null ? "=" : sign) {
			case ">=" -> List.of(Filter.of(column, Comparison.AT_LEAST, span.first()));
			case "<=" -> List.of(Filter.of(column, Comparison.AT_MOST, span.last()));
			case ">" -> List.of(Filter.of(column, Comparison.AT_LEAST, span.last()), Filter.of(column, Comparison.NOT_EQUALS, span.last()));
			case "<" -> List.of(Filter.of(column, Comparison.AT_MOST, span.first()), notFirst);
			case "!", "<>" -> List.of(notFirst);
			default -> span.first().equals(span.last()) ? List.of(Filter.of(column, Comparison.EQUALS, span.first()))
					: List.of(Filter.of(column, Comparison.AT_LEAST, span.first()), Filter.of(column, Comparison.AT_MOST, span.last()));
		};
	}

	/** From the first to the last operand that a text means; equal for a single value, blank for none. */
	private record Span(String first, String last) {
		boolean isBlank() {
			return first.isBlank();
		}
	}
}
