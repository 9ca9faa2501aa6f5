package emporion.sales;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

import emporion.base.value.DocumentNumber;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.sales.model.Offer;

/**
 * Saves a draft offer with all its lines at once; the server prices every line and numbers a new offer.
 *
 * @param offer       the draft, or empty to make a new one
 * @param seenEdition edition of the draft that the seller saw; 0 for a new one. Another edition is refused: somebody else was faster
 * @param lines       1 to {@value emporion.sales.rules.DocumentCheck#MAX_LINES}, in order
 */
public record SaveOfferOperation(Optional<Ref<Offer>> offer, int seenEdition, OfferHeader header, List<LineRequest> lines)
		implements Operation<SaveOfferOperation.OfferSaved> {

	public SaveOfferOperation {
		requireNonNull(offer, "offer");
		requireNonNull(header, "header");
		lines = List.copyOf(lines);
	}

	/** @param edition to be shown with the next save */
	public record OfferSaved(Ref<Offer> offer, DocumentNumber number, int edition, Totals totals) {
	}
}
