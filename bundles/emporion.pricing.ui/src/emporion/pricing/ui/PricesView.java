package emporion.pricing.ui;

import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListView;

/** The list {@code pricing.entries}. */
public final class PricesView extends ListView {

	@Override
	protected ListSpec spec() {
		return ListSpec.of("pricing.entries", Labels.beside(PricesView.class))
				.column("list", 120)
				.column("product", 120)
				.column(localName(), 300)
				.column("minimumQuantity", 110)
				.price("price", 110)
				.column("currency", 80)
				.unit("unit", 70)
				.column("validFrom", 110)
				.column("validTo", 110)
				.watching("pricing.PriceListEntry");
	}

	@Override
	protected void open(Row row) {
		// Everything there is to see stands in the row.
	}
}
