package emporion.sales.ui.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import emporion.base.outcome.Problem;
import emporion.sales.OfferHeader;
import emporion.sales.OfferStep;
import emporion.sales.SaveOfferOperation;
import emporion.sales.rules.TaxRounding;
import emporion.sales.ui.document.DocumentModel;

/** An offer while it is edited. Without widgets; UI thread only. */
public final class OfferModel extends DocumentModel<OfferSnapshot> {

	/** How long an offer holds unless the seller says otherwise. */
	static final int DAYS_VALID = 30;

	private final Supplier<LocalDate> today;

	public OfferModel(OfferSnapshot saved, TaxRounding rounding, Supplier<LocalDate> today) {
		super(saved, rounding);
		this.today = today;
	}

	@Override
	public String dayField() {
		return "validUntil";
	}

	@Override
	protected Optional<Problem> dayProblem(Optional<LocalDate> entered) {
		return isEditable() ? entered.flatMap(day -> check.validUntil(day, today.get())) : Optional.empty();
	}

	@Override
	public boolean isEditable() {
		return offers(OfferStep.SAVE);
	}

	@Override
	public boolean hasIssues() {
		return false;
	}

	/** @return whether the step can be done in the offer's present state */
	public boolean offers(OfferStep step) {
		return step.isAllowedIn(saved().state()) && (step == OfferStep.SAVE || saved().offer().isPresent());
	}

	/** @return what keeps the offer from being saved */
	public List<Problem> problemsOfSaving(String customerLabel, String dayLabel) {
		List<Problem> missing = new ArrayList<>();
		if (customer().isEmpty())
			missing.add(missing(customerLabel, "customer"));
		if (day().isEmpty())
			missing.add(missing(dayLabel, dayField()));
		return problemsOfSaving(missing);
	}

	/** @return the operation that saves; call only when {@link #problemsOfSaving} is empty */
	public SaveOfferOperation saving() {
		OfferHeader header = new OfferHeader(customer().orElseThrow().party(), currency(), day().orElseThrow(), remarks());
		return new SaveOfferOperation(saved().offer(), saved().edition(), header, requests());
	}
}
