package emporion.sales.ui.list;

import org.eclipse.ui.PartInitException;

import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.PlaceInput;
import emporion.platform.ui.Tone;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListSpec.Choice;
import emporion.platform.ui.list.ListView;

/** All payments; opening one leads to the invoices, where what is open of its invoice is seen. */
public final class PaymentsView extends ListView {

	private static final String INVOICES = "emporion.sales.ui.invoices";

	private final Labels labels = Labels.beside(PaymentsView.class);

	@Override
	protected ListSpec spec() {
		return ListSpec.of("sales.payments", labels).column("documentNumber", 150).column("paymentDate", 100).column("customerName", 280)
				.column("invoice", 150).column("amount", 120).column("currency", 70)
				.choice("method", 120, Choice.of("TRANSFER", Tone.TEXT), Choice.of("CASH", Tone.TEXT), Choice.of("CARD", Tone.TEXT))
				.column("author", 130).watching("sales.Payment");
	}

	@Override
	protected void open(Row row) {
		try {
			getSite().getPage().openEditor(new PlaceInput(INVOICES), INVOICES);
		} catch (PartInitException e) {
			throw new IllegalStateException("the list of invoices cannot be opened", e);
		}
	}
}
