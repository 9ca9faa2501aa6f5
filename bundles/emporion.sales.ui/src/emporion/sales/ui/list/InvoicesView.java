package emporion.sales.ui.list;

import emporion.platform.Ref;
import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Tone;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListSpec.Choice;
import emporion.platform.ui.list.ListView;
import emporion.sales.PrintInvoiceOperation;
import emporion.sales.ui.document.PdfOpening;

/** All invoices with what is still to be paid; opening one shows its print, because an invoice is never changed. */
public final class InvoicesView extends ListView {

	private final Labels labels = Labels.beside(InvoicesView.class);

	@Override
	protected ListSpec spec() {
		return ListSpec.of("sales.invoices", labels).column("documentNumber", 150).column("issueDate", 100).column("customerName", 280)
				.column("dueDate", 100).column("net", 110).column("gross", 110).column("open", 110).column("currency", 70).column("order", 140)
				.choice("paymentMethod", 110, Choice.of("TRANSFER", Tone.TEXT), Choice.of("CASH", Tone.TEXT), Choice.of("CARD", Tone.TEXT))
				.hidden("saleDate", 100).hidden("paid", 110).hidden("customerCode", 90).hidden("vat", 100).hidden("author", 130)
				.watching("sales.Invoice", "sales.Payment");
	}

	@Override
	protected void open(Row row) {
		new PdfOpening(getSite(), labels.text("printing")).accept(new PrintInvoiceOperation(new Ref<>(row.id()), ""));
	}
}
