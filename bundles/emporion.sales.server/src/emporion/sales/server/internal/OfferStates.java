package emporion.sales.server.internal;

import java.util.Optional;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.Ref;
import emporion.platform.operation.OperationContext;
import emporion.sales.OfferChanged;
import emporion.sales.OfferStep;
import emporion.sales.model.Offer;
import emporion.sales.model.OfferState;
import emporion.sales.model.SalesPackage;

/** Takes an offer into another state. */
public final class OfferStates {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	private OfferStates() {
	}

	/** @return refused when there is no such offer, its state does not let the step be done, or it ran out before it was accepted */
	public static Outcome<OfferChanged> change(OperationContext context, Ref<Offer> ref, OfferStep step, OfferState state) {
		Optional<Offer> found = Documents.holdOffer(context, ref);
		if (found.isEmpty())
			return Outcome.refused(Problem.error("SAL-012", ref).at("offer"));
		Offer offer = found.get();
		Optional<Problem> problem = step.problemIn(offer.getState(), offer.getDocumentNumber());
		if (step == OfferStep.ACCEPT)
			problem = problem.or(() -> expired(context, offer));
		if (problem.isPresent())
			return Outcome.refused(problem.get());
		int edition = offer.getEdition() + 1;
		context.work().change(offer).set(MODEL.getOffer_State(), state).set(MODEL.getOffer_Edition(), edition);
		return Outcome.done(new OfferChanged(ref, state, edition));
	}

	/** @return why the offer's prices do not bind any more, if its last day is over */
	public static Optional<Problem> expired(OperationContext context, Offer offer) {
		return offer.getValidUntil().isBefore(context.clock().today())
				? Optional.of(Problem.error("SAL-037", offer.getDocumentNumber(), offer.getValidUntil()).at("validUntil"))
				: Optional.empty();
	}
}
