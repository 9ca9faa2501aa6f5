package emporion.catalog.ui;

import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListView;

/** The list {@code catalog.categories}. */
public final class CategoriesView extends ListView {

	@Override
	protected ListSpec spec() {
		return ListSpec.of("catalog.categories", Labels.beside(CategoriesView.class))
				.column("code", 140)
				.column(localName(), 320)
				.column("parent", 160)
				.watching("catalog.Category");
	}

	@Override
	protected void open(Row row) {
		// Everything there is to see stands in the row.
	}
}
