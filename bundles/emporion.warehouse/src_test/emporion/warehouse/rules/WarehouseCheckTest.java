package emporion.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.warehouse.WarehouseData;

class WarehouseCheckTest {

	private final WarehouseCheck check = new WarehouseCheck();

	@Test
	void codeAndNameAreEnough() {
		assertThat(check.check(new WarehouseData("WAW", "Main warehouse", "", "", true))).isEmpty();
	}

	@Test
	void anEmptyCardNamesCodeAndName() {
		assertThat(check.check(new WarehouseData("", "", "", "", true))).extracting(problem -> problem.field().orElseThrow())
				.containsExactly("code", "name");
	}

	@Test
	void aBranchStandsInDocumentNumbersAndHasNoSlash() {
		assertThat(check.check(new WarehouseData("KRK", "Kraków", "KRK", "", true))).isEmpty();
		assertThat(check.check(new WarehouseData("KRK", "Kraków", "K/K", "", true))).extracting(Problem::code).containsExactly("WHS-019");
		assertThat(check.check(new WarehouseData("KRK", "Kraków", "Kraków", "", true))).extracting(Problem::code)
				.containsExactly("WHS-019");
	}

	@Test
	void spacesInTheCodeAndAVeryLongNameAreRefused() {
		assertThat(check.check(new WarehouseData("W A", "x".repeat(101), "", "", true))).extracting(Problem::code)
				.containsExactly("WHS-016", "WHS-025");
	}
}
