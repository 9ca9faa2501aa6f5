package emporion.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.sales.model.OfferState;
import emporion.sales.model.OrderState;

class StepsTest {

	@Test
	void anOrderOffersOnlyWhatItsStateLetsDo() {
		assertThat(steps(OrderState.DRAFT)).containsExactly(OrderStep.SAVE, OrderStep.CONFIRM, OrderStep.CANCEL);
		assertThat(steps(OrderState.CONFIRMED)).containsExactly(OrderStep.ISSUE, OrderStep.CANCEL);
		assertThat(steps(OrderState.PARTLY_ISSUED)).containsExactly(OrderStep.ISSUE, OrderStep.INVOICE);
		assertThat(steps(OrderState.ISSUED)).containsExactly(OrderStep.INVOICE);
		assertThat(steps(OrderState.CANCELLED)).isEmpty();
	}

	@Test
	void anOfferOffersOnlyWhatItsStateLetsDo() {
		assertThat(steps(OfferState.DRAFT)).containsExactly(OfferStep.SAVE, OfferStep.SEND);
		assertThat(steps(OfferState.SENT)).containsExactly(OfferStep.ACCEPT, OfferStep.REJECT, OfferStep.ORDER);
		assertThat(steps(OfferState.ACCEPTED)).containsExactly(OfferStep.ORDER);
		assertThat(steps(OfferState.REJECTED)).isEmpty();
	}

	@Test
	void aStepOutOfPlaceIsAProblemOfTheState() {
		assertThat(OrderStep.CONFIRM.problemIn(OrderState.ISSUED, "ZA/2026/000001"))
				.contains(Problem.error("SAL-051", "ZA/2026/000001").at("state"));
		assertThat(OrderStep.CONFIRM.problemIn(OrderState.DRAFT, "#7")).isEmpty();
		assertThat(OfferStep.SAVE.problemIn(OfferState.SENT, "OF/2026/000001"))
				.contains(Problem.error("SAL-060", "OF/2026/000001").at("state"));
	}

	private static List<OrderStep> steps(OrderState state) {
		return Arrays.stream(OrderStep.values()).filter(step -> step.isAllowedIn(state)).toList();
	}

	private static List<OfferStep> steps(OfferState state) {
		return Arrays.stream(OfferStep.values()).filter(step -> step.isAllowedIn(state)).toList();
	}
}
