package emporion.pricing.ui;

import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListView;

/** The list {@code pricing.lists}. */
public final class PriceListsView extends ListView {

	@Override
	protected ListSpec spec() {
		return ListSpec.of("pricing.lists", Labels.beside(PriceListsView.class))
				.column("code", 120)
				.column("name", 280)
				.column("currency", 80)
				.column("validFrom", 110)
				.column("validTo", 110)
				.column("base", 80)
				.column("active", 80)
				.column("entries", 90)
				.watching("pricing.PriceList", "pricing.PriceListEntry");
	}

	@Override
	protected void open(Row row) {
		// Everything there is to see stands in the row.
	}
}
