package emporion.example.routes.ui;

import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListView;

/** The list {@code routes.plans}. */
public final class RoutePlansView extends ListView {

	@Override
	protected ListSpec spec() {
		return ListSpec.of("routes.plans", Labels.beside(RoutePlansView.class)).column("documentNumber", 160).column("day", 110).column("route", 120)
				.column("author", 140).watching("routes.RoutePlan");
	}

	@Override
	protected void open(Row row) {
		// Everything there is to see stands in the row.
	}
}
