package emporion.warehouse.ui;

import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Tone;
import emporion.platform.ui.editor.ObjectInput;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListSpec.Choice;
import emporion.platform.ui.list.ListView;

/** The list {@code warehouse.moves}. */
public final class MovesView extends ListView {

	@Override
	protected ListSpec spec() {
		return ListSpec.of("warehouse.moves", Labels.beside(MovesView.class))
				.column("moveDate", 110)
				.choice("kind", 120, Choice.of("RECEIPT", Tone.GOOD), Choice.of("ISSUE", Tone.ACTIVE), Choice.of("ADJUSTMENT", Tone.WARNING))
				.column("document", 150)
				.column("productCode", 120)
				.column(localName(), 280)
				.column("warehouse", 100)
				.column("quantity", 110)
				.unit("unit", 70)
				.column("author", 110)
				.watching("warehouse.StockMove");
	}

	@Override
	protected void open(Row row) {
		openEditor("emporion.catalog.ui.product", new ObjectInput("catalog.product", (Long) cell(row, "product"), (String) cell(row, localName())));
	}
}
