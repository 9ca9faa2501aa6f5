package emporion.base.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class OutcomeTest {

	@Test
	void aRefusalNamesAtLeastOneError() {
		assertThatThrownBy(() -> Outcome.refused(List.of())).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> Outcome.refused(Problem.warning("SAL-001"))).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void whatIsDoneMayCarryWarningsButNoErrors() {
		assertThat(Outcome.done("order", List.of(Problem.warning("SAL-001"))).problems()).hasSize(1);
		assertThatThrownBy(() -> Outcome.done("order", List.of(Problem.error("SAL-001")))).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void mappingKeepsARefusalAsItIs() {
		Outcome<Integer> refused = Outcome.<String>refused(Problem.error("SAL-002", 5)).map(String::length);
		assertThat(refused.problems()).containsExactly(Problem.error("SAL-002", "5"));
		assertThatThrownBy(refused::orElseThrow).hasMessageContaining("SAL-002");
	}

	@Test
	void aProblemCodeIsThreeLettersAndThreeDigits() {
		assertThatThrownBy(() -> Problem.error("SALES-1")).isInstanceOf(IllegalArgumentException.class);
		assertThat(Problem.error("SAL-003", "x").at("lines[2].quantity")).hasToString("SAL-003 at lines[2].quantity [x]");
	}
}
