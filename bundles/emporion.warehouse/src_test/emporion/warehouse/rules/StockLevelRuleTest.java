package emporion.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import emporion.base.outcome.Problem;

class StockLevelRuleTest {

	@ParameterizedTest
	@CsvSource({ "0, 0, ''", "10, 10, ''", "10, 0, ''", "-0.0001, 0, WHS-010", "10, 10.0001, WHS-011", "10, -1, WHS-011" })
	void nothingLiesBelowZeroAndNoMoreIsBlockedThanLiesThere(BigDecimal onHand, BigDecimal blocked, String expected) {
		String code = new StockLevelRule().check("TLS-0001", onHand, blocked).map(Problem::code).orElse("");

		assertThat(code).isEqualTo(expected);
	}
}
