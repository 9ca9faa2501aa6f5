package emporion.sales;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import emporion.base.outcome.Problem;
import emporion.sales.model.OfferState;

/** What can be done with an offer, and in which states. The client offers only these buttons, the server refuses the others. */
public enum OfferStep {

	/** Change header or lines. */
	SAVE("SAL-060"),
	/** Send it to the customer. */
	SEND("SAL-061"),
	/** Note that the customer accepted it. */
	ACCEPT("SAL-062"),
	/** Note that the customer declined it. */
	REJECT("SAL-063"),
	/** Make an order from it. */
	ORDER("SAL-064");

	private static final Map<OfferState, Set<OfferStep>> ALLOWED = new EnumMap<>(Map.of( //
			OfferState.DRAFT, EnumSet.of(SAVE, SEND), //
			OfferState.SENT, EnumSet.of(ACCEPT, REJECT, ORDER), //
			OfferState.ACCEPTED, EnumSet.of(ORDER), //
			OfferState.REJECTED, EnumSet.noneOf(OfferStep.class)));

	private final String refusal;

	OfferStep(String refusal) {
		this.refusal = refusal;
	}

	public boolean isAllowedIn(OfferState state) {
		return ALLOWED.get(state).contains(this);
	}

	/**
	 * @param offer what the offer is called
	 * @return why the step cannot be done in the state, if it cannot
	 */
	public Optional<Problem> problemIn(OfferState state, String offer) {
		return isAllowedIn(state) ? Optional.empty() : Optional.of(Problem.error(refusal, offer).at("state"));
	}
}
