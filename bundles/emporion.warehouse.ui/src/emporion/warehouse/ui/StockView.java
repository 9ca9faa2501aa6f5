package emporion.warehouse.ui;

import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.editor.ObjectInput;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListView;

/** The list {@code warehouse.stock}. */
public final class StockView extends ListView {

	@Override
	protected ListSpec spec() {
		return ListSpec.of("warehouse.stock", Labels.beside(StockView.class))
				.column("productCode", 120)
				.column(localName(), 300)
				.column("ean", 130)
				.column("warehouse", 100)
				.hidden("warehouseName", 180)
				.column("onHand", 110)
				.column("blocked", 110)
				.column("free", 110)
				.unit("unit", 70)
				.watching("warehouse.StockLevel");
	}

	@Override
	protected void open(Row row) {
		openEditor("emporion.catalog.ui.product", new ObjectInput("catalog.product", (Long) cell(row, "product"), (String) cell(row, localName())));
	}
}
