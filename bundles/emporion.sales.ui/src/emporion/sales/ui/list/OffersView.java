package emporion.sales.ui.list;

import java.util.Optional;

import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Tone;
import emporion.platform.ui.editor.ObjectInput;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListSpec.Choice;
import emporion.platform.ui.list.ListView;
import emporion.sales.ui.offer.OfferEditor;

/** All offers; opens and makes them. */
public final class OffersView extends ListView {

	private final Labels labels = Labels.beside(OffersView.class);

	@Override
	protected ListSpec spec() {
		return ListSpec.of("sales.offers", labels).column("documentNumber", 150).column("documentDate", 100).column("customerName", 280)
				.choice("state", 130, Choice.of("DRAFT", Tone.MUTED), Choice.of("SENT", Tone.ACTIVE), Choice.of("ACCEPTED", Tone.GOOD),
						Choice.of("REJECTED", Tone.BAD))
				.column("validUntil", 100).column("net", 110).column("gross", 110).column("currency", 70).column("author", 130)
				.hidden("customerCode", 90).hidden("vat", 100).watching("sales.Offer");
	}

	@Override
	protected void open(Row row) {
		openEditor(OfferEditor.ID, new ObjectInput(OfferEditor.KIND, row.id(), (String) cell(row, "documentNumber")));
	}

	@Override
	protected Optional<String> createLabel() {
		return Optional.of(labels.text("newOffer"));
	}

	@Override
	protected void create() {
		openNew(OfferEditor.ID, OfferEditor.KIND, labels.text("newOffer"));
	}
}
