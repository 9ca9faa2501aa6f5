package emporion.sales;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import emporion.base.outcome.Problem;
import emporion.sales.model.Order;
import emporion.sales.model.OrderState;

/** What can be done with an order, and in which states. The client offers only these buttons, the server refuses the others. */
public enum OrderStep {

	/** Change header or lines. */
	SAVE("SAL-050"),
	/** Turn the draft into an order. */
	CONFIRM("SAL-051"),
	/** Issue goods of it. */
	ISSUE("SAL-052"),
	/** Invoice what was issued. */
	INVOICE("SAL-053"),
	/** Give it up. */
	CANCEL("SAL-054");

	private static final Map<OrderState, Set<OrderStep>> ALLOWED = new EnumMap<>(Map.of( //
			OrderState.DRAFT, EnumSet.of(SAVE, CONFIRM, CANCEL), //
			OrderState.CONFIRMED, EnumSet.of(ISSUE, CANCEL), //
			OrderState.PARTLY_ISSUED, EnumSet.of(ISSUE, INVOICE), //
			OrderState.ISSUED, EnumSet.of(INVOICE), //
			OrderState.CANCELLED, EnumSet.noneOf(OrderStep.class)));

	private final String refusal;

	OrderStep(String refusal) {
		this.refusal = refusal;
	}

	public boolean isAllowedIn(OrderState state) {
		return ALLOWED.get(state).contains(this);
	}

	/** Whether the order can have it done: the goods of one without a warehouse are not issued, they go out with its invoice. */
	public boolean isAllowedFor(Order order) {
		return isAllowedIn(order.getState(), order.getWarehouse() != null);
	}

	/** @param fromWarehouse whether the order's goods come from a warehouse */
	public boolean isAllowedIn(OrderState state, boolean fromWarehouse) {
		boolean outWithInvoice = !fromWarehouse && state == OrderState.CONFIRMED && (this == ISSUE || this == INVOICE);
		return outWithInvoice ? this == INVOICE : isAllowedIn(state);
	}

	/**
	 * @param name what the order is called
	 * @return why the order cannot have the step done, if it cannot
	 */
	public Optional<Problem> problemOf(Order order, String name) {
		return isAllowedFor(order) ? Optional.empty() : Optional.of(Problem.error(refusal, name).at("state"));
	}

	/**
	 * @param order what the order is called
	 * @return why the step cannot be done in the state, if it cannot
	 */
	public Optional<Problem> problemIn(OrderState state, String order) {
		return isAllowedIn(state) ? Optional.empty() : Optional.of(Problem.error(refusal, order).at("state"));
	}
}
