package emporion.warehouse.ui;

import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListView;

/** The list {@code warehouse.warehouses}. */
public final class WarehousesView extends ListView {

	@Override
	protected ListSpec spec() {
		return ListSpec.of("warehouse.warehouses", Labels.beside(WarehousesView.class))
				.column("code", 110)
				.column("name", 260)
				.column("branch", 110)
				.column("city", 160)
				.column("active", 80)
				.watching("warehouse.Warehouse");
	}

	@Override
	protected void open(Row row) {
		// Everything there is to see stands in the row.
	}
}
