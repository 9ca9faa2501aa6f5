package emporion.base.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class PeriodTest {

	private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
	private static final LocalDate JUNE_10 = LocalDate.of(2026, 6, 10);

	@Test
	void bothEndsBelongToThePeriod() {
		Period promotion = Period.of(JUNE_1, JUNE_10);
		assertThat(promotion.contains(JUNE_1.minusDays(1))).isFalse();
		assertThat(promotion.contains(JUNE_1)).isTrue();
		assertThat(promotion.contains(JUNE_10)).isTrue();
		assertThat(promotion.contains(JUNE_10.plusDays(1))).isFalse();
	}

	@Test
	void anOpenEndNeverEnds() {
		assertThat(Period.ofNullable(JUNE_1, null).contains(LocalDate.of(2999, 1, 1))).isTrue();
		assertThat(Period.ALWAYS.contains(JUNE_1)).isTrue();
	}

	@Test
	void aPeriodCannotEndBeforeItBegins() {
		assertThatThrownBy(() -> Period.of(JUNE_10, JUNE_1)).isInstanceOf(IllegalArgumentException.class);
	}
}
