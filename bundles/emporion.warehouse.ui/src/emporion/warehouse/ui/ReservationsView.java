package emporion.warehouse.ui;

import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.editor.ObjectInput;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListView;

/** The list {@code warehouse.reservations}. */
public final class ReservationsView extends ListView {

	@Override
	protected ListSpec spec() {
		return ListSpec.of("warehouse.reservations", Labels.beside(ReservationsView.class))
				.column("document", 150)
				.column("line", 70)
				.column("productCode", 120)
				.column(localName(), 300)
				.column("warehouse", 100)
				.column("quantity", 110)
				.unit("unit", 70)
				.watching("warehouse.StockReservation");
	}

	@Override
	protected void open(Row row) {
		openEditor("emporion.catalog.ui.product", new ObjectInput("catalog.product", (Long) cell(row, "product"), (String) cell(row, localName())));
	}
}
