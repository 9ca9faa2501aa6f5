package emporion.base.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QuantityTest {

	@Test
	void trailingZerosDoNotMakeADifference() {
		assertThat(Quantity.of("2.50", "kg")).isEqualTo(Quantity.of("2.5", "kg")).hasToString("2.5 kg");
		assertThat(Quantity.of("100", "pcs")).hasToString("100 pcs");
		assertThat(Quantity.of("0.000", "pcs").isZero()).isTrue();
	}

	@Test
	void quantitiesOfOneUnitAddAndSubtract() {
		assertThat(Quantity.of("2.5", "kg").plus(Quantity.of("0.75", "kg"))).isEqualTo(Quantity.of("3.25", "kg"));
		assertThat(Quantity.of(2, "pcs").minus(Quantity.of(5, "pcs"))).isEqualTo(Quantity.of(-3, "pcs"));
		assertThat(Quantity.of(2, "pcs").min(Quantity.of(5, "pcs"))).isEqualTo(Quantity.of(2, "pcs"));
	}

	@Test
	void unitsAreNeverConvertedSilently() {
		assertThatThrownBy(() -> Quantity.of(1, "kg").plus(Quantity.of(1, "pcs"))).hasMessageContaining("kg").hasMessageContaining("pcs");
		assertThatThrownBy(() -> Quantity.of(1, "kg").compareTo(Quantity.of(1, "pcs"))).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void moreThanFourDecimalsAreRefused() {
		assertThatThrownBy(() -> Quantity.of("0.00001", "kg")).hasMessageContaining("4 decimals");
		assertThat(Quantity.of("0.00010000", "kg")).hasToString("0.0001 kg");
	}
}
