package emporion.sales.ui.list;

import java.util.Optional;

import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Tone;
import emporion.platform.ui.editor.ObjectInput;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListSpec.Choice;
import emporion.platform.ui.list.ListView;
import emporion.sales.ui.order.OrderEditor;

/** All orders; opens and enters them. */
public final class OrdersView extends ListView {

	private final Labels labels = Labels.beside(OrdersView.class);

	@Override
	protected ListSpec spec() {
		return ListSpec.of("sales.orders", labels).column("documentNumber", 150).column("documentDate", 100).column("customerName", 280)
				.choice("state", 130, Choice.of("DRAFT", Tone.MUTED), Choice.of("CONFIRMED", Tone.ACTIVE),
						Choice.of("PARTLY_ISSUED", Tone.WARNING), Choice.of("ISSUED", Tone.GOOD), Choice.of("CANCELLED", Tone.BAD))
				.column("net", 110).column("gross", 110).column("currency", 70).column("warehouse", 80).column("requestedDate", 110)
				.column("author", 130).hidden("customerCode", 90).hidden("vat", 100).watching("sales.Order");
	}

	@Override
	protected void open(Row row) {
		Object number = cell(row, "documentNumber");
		openEditor(OrderEditor.ID, new ObjectInput(OrderEditor.KIND, row.id(), number == null ? labels.text("draft") : number.toString()));
	}

	@Override
	protected Optional<String> createLabel() {
		return Optional.of(labels.text("newOrder"));
	}

	@Override
	protected void create() {
		openNew(OrderEditor.ID, OrderEditor.KIND, labels.text("newOrder"));
	}
}
