package emporion.catalog.ui;

import java.util.Optional;

import emporion.platform.query.Row;
import emporion.platform.ui.Labels;
import emporion.platform.ui.editor.ObjectInput;
import emporion.platform.ui.list.ListSpec;
import emporion.platform.ui.list.ListView;

/** The list {@code catalog.products}. */
public final class ProductsView extends ListView {

	@Override
	protected ListSpec spec() {
		return ListSpec.of("catalog.products", Labels.beside(ProductsView.class))
				.column("code", 110)
				.column(localName(), 300)
				.unit("unit", 70)
				.column("ean", 130)
				.column("vatRate", 70)
				.price("purchasePrice", 120)
				.hidden("weight", 90)
				.column("categories", 180)
				.hidden("stocked", 90)
				.column("active", 80)
				.watching("catalog.Product");
	}

	@Override
	protected void open(Row row) {
		openEditor("emporion.catalog.ui.product", new ObjectInput("catalog.product", row.id(), (String) cell(row, localName())));
	}

	@Override
	protected Optional<String> createLabel() {
		return Optional.of(spec().labels().text("products.new"));
	}

	@Override
	protected void create() {
		openNew("emporion.catalog.ui.product", "catalog.product", spec().labels().text("products.new"));
	}
}
