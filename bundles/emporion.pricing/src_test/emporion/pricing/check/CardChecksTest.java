package emporion.pricing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;

class CardChecksTest {

	private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
	private static final BigDecimal ONE = BigDecimal.ONE;

	private final PriceListCheck lists = new PriceListCheck();
	private final PriceEntryCheck entries = new PriceEntryCheck();
	private final PercentCheck percents = new PercentCheck();

	@Test
	void aListNeedsACodeAndACurrencyThatExists() {
		assertThat(lists.check("BASE", "PLN", null, null)).isEmpty();
		assertThat(lists.check(" ", "XYZ", null, null)).containsExactly(Problem.error("PRC-020").at("code"),
				Problem.error("PRC-022", "XYZ").at("currency"));
		assertThat(lists.check(null, null, null, null)).hasSize(2);
	}

	@Test
	void aListCannotEndBeforeItBegins() {
		assertThat(lists.check("BASE", "PLN", JUNE_1, JUNE_1)).isEmpty();
		assertThat(lists.check("BASE", "PLN", JUNE_1, JUNE_1.minusDays(1)))
				.containsExactly(Problem.error("PRC-023", "BASE", "2026-06-01", "2026-05-31").at("validTo"));
	}

	@Test
	void anEntrysPriceIsThereNotNegativeAndNotTooFine() {
		assertThat(entries.check(null, new BigDecimal("0.0001"), null, null)).isEmpty();
		assertThat(entries.check(ONE, null, null, null)).containsExactly(Problem.error("PRC-030").at("price"));
		assertThat(entries.check(ONE, new BigDecimal("-0.01"), null, null)).containsExactly(Problem.error("PRC-004", "-0.01").at("price"));
		assertThat(entries.check(ONE, new BigDecimal("0.00001"), null, null))
				.containsExactly(Problem.error("PRC-005", "0.00001", "4").at("price"));
	}

	@Test
	void anEntrysBracketIsNotNegativeAndNotTooFine() {
		assertThat(entries.check(new BigDecimal("-1"), ONE, null, null))
				.containsExactly(Problem.error("PRC-031", "-1").at("minimumQuantity"));
		assertThat(entries.check(new BigDecimal("0.00001"), ONE, null, null))
				.containsExactly(Problem.error("PRC-035", "0.00001", "4").at("minimumQuantity"));
	}

	@Test
	void anEntryCannotEndBeforeItBegins() {
		assertThat(entries.check(ONE, ONE, JUNE_1, JUNE_1.minusDays(1))).extracting(Problem::code).isEqualTo(List.of("PRC-023"));
	}

	@Test
	void aDiscountOrLimitIsAShareOfTheWhole() {
		assertThat(percents.discount(BigDecimal.ZERO)).isEmpty();
		assertThat(percents.discount(new BigDecimal("100"))).isEmpty();
		assertThat(percents.discount(new BigDecimal("-1"))).contains(Problem.error("PRC-041", "-1").at("defaultDiscount"));
		assertThat(percents.discount(null)).isPresent();
		assertThat(percents.limit(new BigDecimal("100.01"))).contains(Problem.error("PRC-050", "100.01").at("maximumReduction"));
		assertThat(percents.limit(new BigDecimal("1.00001"))).isPresent();
	}
}
