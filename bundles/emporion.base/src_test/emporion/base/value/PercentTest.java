package emporion.base.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class PercentTest {

	@Test
	void aRateIsTakenOfAValueExactly() {
		// 23 % of 0.37 = 0.0851
		assertThat(Percent.of(23).of(new BigDecimal("0.37"))).isEqualByComparingTo("0.0851");
		assertThat(Percent.of("7.5").remainder()).isEqualByComparingTo("0.925");
	}

	@Test
	void reductionSaysHowFarAPriceLiesBelowItsBase() {
		// (100 − 89.99) / 100 = 10.01 %
		assertThat(Percent.reduction(new BigDecimal("100"), new BigDecimal("89.99"))).isEqualTo(Percent.of("10.01"));
		// (3 − 2) / 3 = 33.3333… %
		assertThat(Percent.reduction(new BigDecimal("3"), new BigDecimal("2"))).isEqualTo(Percent.of("33.3333"));
		assertThatThrownBy(() -> Percent.reduction(BigDecimal.ZERO, BigDecimal.ONE)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void scaleDoesNotMakeADifference() {
		assertThat(Percent.of("5.00")).isEqualTo(Percent.of(5)).hasToString("5 %");
		assertThat(Percent.of("20")).hasToString("20 %");
	}
}
