package emporion.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.catalog.CategoryData;

class CategoryCheckTest {

	private final CategoryCheck check = new CategoryCheck();

	@Test
	void codeAndOneNameAreEnough() {
		assertThat(check.check(new CategoryData("GARDEN-TOOLS", "", "Narzędzia", "", "GARDEN"))).isEmpty();
	}

	@Test
	void aCodeWithASpaceAndNoNameAreRefused() {
		assertThat(check.check(new CategoryData("GARDEN TOOLS", "", "", "", ""))).extracting(Problem::code)
				.containsExactly("CAT-002", "CAT-004");
	}
}
