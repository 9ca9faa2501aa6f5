package emporion.sales.ui.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.joda.money.CurrencyUnit;

import emporion.crm.PartyHit;
import emporion.platform.Ref;
import emporion.sales.model.Offer;
import emporion.sales.model.OfferState;
import emporion.sales.ui.document.Copies;
import emporion.sales.ui.document.DocumentSnapshot;
import emporion.sales.ui.document.LineEntry;
import emporion.warehouse.WarehouseHit;

/**
 * An offer as the server had it at one moment.
 *
 * @param offer   empty for one that was never saved
 * @param edition to be shown with the next step; 0 for one that was never saved
 */
public record OfferSnapshot(Optional<Ref<Offer>> offer, String number, int edition, OfferState state, Optional<PartyHit> customer,
		CurrencyUnit currency, Optional<LocalDate> validUntil, String remarks, List<LineEntry> lines) implements DocumentSnapshot {

	public OfferSnapshot {
		lines = List.copyOf(lines);
	}

	/** An offer that is about to be made. */
	public static OfferSnapshot fresh(CurrencyUnit currency, LocalDate validUntil) {
		return new OfferSnapshot(Optional.empty(), "", 0, OfferState.DRAFT, Optional.empty(), currency, Optional.of(validUntil), "", List.of());
	}

	/** Copies a model object while it can be read. */
	public static OfferSnapshot of(Offer offer) {
		Copies copies = new Copies();
		return new OfferSnapshot(Optional.of(Copies.ref(offer)), Copies.text(offer.getDocumentNumber()), offer.getEdition(), offer.getState(),
				Optional.of(copies.customer(offer.getCustomer())), CurrencyUnit.of(offer.getCurrency()),
				Optional.ofNullable(offer.getValidUntil()), Copies.text(offer.getRemarks()),
				offer.getLines().stream().map(line -> copies.line(line, line.getExplanation(), null, null)).toList());
	}

	@Override
	public long id() {
		return offer.map(Ref::id).orElse(0L);
	}

	/** An offer names no warehouse. */
	@Override
	public Optional<WarehouseHit> warehouse() {
		return Optional.empty();
	}

	@Override
	public Optional<LocalDate> day() {
		return validUntil;
	}
}
