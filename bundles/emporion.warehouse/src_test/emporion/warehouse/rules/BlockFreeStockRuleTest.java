package emporion.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import emporion.base.value.Quantity;
import emporion.warehouse.rules.BlockFreeStockRule.Split;

class BlockFreeStockRuleTest {

	private final BlockFreeStockRule rule = new BlockFreeStockRule();

	@Test
	void allIsBlockedWhenEnoughIsFree() {
		Split split = rule.split(Quantity.of(6, "pcs"), Quantity.of(10, "pcs"));

		assertThat(split.blocked()).isEqualTo(Quantity.of(6, "pcs"));
		assertThat(split.missing().isZero()).isTrue();
		assertThat(split.because()).hasToString("warehouse.blockedWhole 6 pcs, 10 pcs = 6 pcs\n");
	}

	@Test
	void whatIsNotFreeIsMissing() {
		// WHS-03: stock 10, order 15: block 10, missing 15 - 10 = 5
		Split split = rule.split(Quantity.of(15, "pcs"), Quantity.of(10, "pcs"));

		assertThat(split.blocked()).isEqualTo(Quantity.of(10, "pcs"));
		assertThat(split.missing()).isEqualTo(Quantity.of(5, "pcs"));
		assertThat(split.because()).hasToString("warehouse.blockedPart 15 pcs, 10 pcs, 5 pcs = 10 pcs\n");
	}

	@Test
	void fractionsOfAUnitAreSplitExactly() {
		// 2.5 - 1.1234 = 1.3766
		assertThat(rule.split(Quantity.of("2.5", "kg"), Quantity.of("1.1234", "kg")).missing()).isEqualTo(Quantity.of("1.3766", "kg"));
	}

	@Test
	void aServiceNeedsNothingAndMissesNothing() {
		Split split = rule.notStocked(Quantity.of(3, "h"));

		assertThat(split.blocked()).isEqualTo(Quantity.of(3, "h"));
		assertThat(split.missing().isZero()).isTrue();
	}
}
