package emporion.platform.server.repository.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMappingsTest {

	@ParameterizedTest
	@CsvSource({ "10.00, 10", "0.0000, 0", "1E+3, 1000", "2.50, 2.5", "-7.1000000000, -7.1" })
	void decimalsComeBackAlikeFromBothDatabases(String stored, String read) {
		assertThat(ColumnMappings.plain(new BigDecimal(stored))).isEqualTo(new BigDecimal(read));
	}
}
