package emporion.base.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplanationTest {

	@Test
	void theTreeReadsFromTheFigureDownToItsInputs() {
		Explanation list = Explanation.of("listPrice", "100.00 PLN", "BASE");
		Explanation discount = Explanation.of("customerDiscount", "95.00 PLN", "5").from(list);
		assertThat(discount).hasToString("""
				customerDiscount 5 = 95.00 PLN
				  listPrice BASE = 100.00 PLN
				""");
		assertThat(discount.steps()).containsExactly(discount, list);
	}
}
