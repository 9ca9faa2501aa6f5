package emporion.platform.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.query.ColumnType;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;

class FilterTextTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
	private final FilterText filters = new FilterText(Locale.of("pl"), ZoneId.of("Europe/Warsaw"), () -> TODAY);

	@Test
	void textIsLookedForAnywhereUnlessSignsSayOtherwise() {
		assertThat(parsed(ColumnType.TEXT, "abc")).containsExactly(Filter.of("c", Comparison.CONTAINS, "abc"));
		assertThat(parsed(ColumnType.TEXT, "abc*")).containsExactly(Filter.of("c", Comparison.STARTS_WITH, "abc"));
		assertThat(parsed(ColumnType.TEXT, "=abc")).containsExactly(Filter.of("c", Comparison.EQUALS, "abc"));
		assertThat(parsed(ColumnType.TEXT, "! abc")).containsExactly(Filter.of("c", Comparison.NOT_EQUALS, "abc"));
		assertThat(parsed(ColumnType.TEXT, "=")).containsExactly(Filter.of("c", Comparison.IS_EMPTY));
		assertThat(parsed(ColumnType.TEXT, "  ")).isEmpty();
	}

	@Test
	void numbersHaveBoundsAndRanges() {
		assertThat(parsed(ColumnType.AMOUNT, "5")).containsExactly(Filter.of("c", Comparison.EQUALS, "5"));
		assertThat(parsed(ColumnType.AMOUNT, ">= 1 000,50")).containsExactly(Filter.of("c", Comparison.AT_LEAST, "1000.50"));
		assertThat(parsed(ColumnType.DECIMAL, "<10")).containsExactly(Filter.of("c", Comparison.AT_MOST, "10"),
				Filter.of("c", Comparison.NOT_EQUALS, "10"));
		assertThat(parsed(ColumnType.INTEGER, "5..10")).containsExactly(Filter.of("c", Comparison.AT_LEAST, "5"),
				Filter.of("c", Comparison.AT_MOST, "10"));
		assertThat(parsed(ColumnType.INTEGER, "..10")).containsExactly(Filter.of("c", Comparison.AT_MOST, "10"));
		assertThat(parsed(ColumnType.INTEGER, "5..")).containsExactly(Filter.of("c", Comparison.AT_LEAST, "5"));
		assertThat(parsed(ColumnType.INTEGER, "!5")).containsExactly(Filter.of("c", Comparison.NOT_EQUALS, "5"));
	}

	@Test
	void dateFilterKnowsDaysMonthsAndYears() {
		assertThat(parsed(ColumnType.DATE, "22.11.2026")).containsExactly(Filter.of("c", Comparison.EQUALS, "2026-11-22"));
		assertThat(parsed(ColumnType.DATE, "02.2026")).containsExactly(Filter.of("c", Comparison.AT_LEAST, "2026-02-01"),
				Filter.of("c", Comparison.AT_MOST, "2026-02-28"));
		assertThat(parsed(ColumnType.DATE, "2026")).containsExactly(Filter.of("c", Comparison.AT_LEAST, "2026-01-01"),
				Filter.of("c", Comparison.AT_MOST, "2026-12-31"));
		assertThat(parsed(ColumnType.DATE, ">=1.3.26")).containsExactly(Filter.of("c", Comparison.AT_LEAST, "2026-03-01"));
		assertThat(parsed(ColumnType.DATE, "1.3.26..2026-03")).containsExactly(Filter.of("c", Comparison.AT_LEAST, "2026-03-01"),
				Filter.of("c", Comparison.AT_MOST, "2026-03-31"));
	}

	@Test
	void dayOfAMomentLastsFromMidnightToMidnightInTheCompanysZone() {
		// Warsaw is one hour before UTC in November.
		assertThat(parsed(ColumnType.MOMENT, "22.11.2026")).containsExactly(Filter.of("c", Comparison.AT_LEAST, "2026-11-21T23:00:00Z"),
				Filter.of("c", Comparison.AT_MOST, "2026-11-22T22:59:59.999999Z"));
	}

	@Test
	void whatMakesNoSenseIsRefusedAtItsColumn() {
		assertThat(filters.parse("net", ColumnType.AMOUNT, ">=x"))
				.isEqualTo(Outcome.refused(Problem.error("PLT-914", ">=x").at("net")));
		assertThat(filters.parse("day", ColumnType.DATE, "31.02.2026"))
				.isEqualTo(Outcome.refused(Problem.error("PLT-915", "31.02.2026", "22.11.2026", "11.2026").at("day")));
		assertThat(filters.parse("net", ColumnType.AMOUNT, "..").isDone()).isFalse();
		assertThat(filters.parse("net", ColumnType.INTEGER, "1,5").isDone()).isFalse();
	}

	private List<Filter> parsed(ColumnType type, String typed) {
		return filters.parse("c", type, typed).orElseThrow();
	}
}
