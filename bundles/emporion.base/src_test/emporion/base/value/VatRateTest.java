package emporion.base.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class VatRateTest {

	@Test
	void aNumberIsItsPercentageAndAWordIsExempt() {
		assertThat(VatRate.ofCode("23").percent()).isEqualTo(Percent.of(23));
		assertThat(VatRate.ofCode("zw").percent()).isEqualTo(Percent.ZERO);
		assertThat(VatRate.ofCode("zw").isTaxed()).isFalse();
		assertThat(VatRate.ofCode("0").isTaxed()).isTrue();
	}

	@Test
	void zeroRatedAndExemptAreDifferentRates() {
		assertThat(VatRate.ofCode("0")).isNotEqualTo(VatRate.ofCode("zw"));
	}

	@Test
	void aVatTableGoesFromTheHighestRateToTheExempt() {
		List<String> sorted = Stream.of("zw", "0", "5", "23", "8").map(VatRate::ofCode).sorted().map(VatRate::code).toList();
		assertThat(sorted).containsExactly("23", "8", "5", "0", "zw");
	}

	@Test
	void taxIsExactUntilAPolicyRoundsIt() {
		// 0.05 × 23 % = 0.0115
		assertThat(VatRate.ofCode("23").taxOf(new BigDecimal("0.05"))).isEqualByComparingTo("0.0115");
	}
}
