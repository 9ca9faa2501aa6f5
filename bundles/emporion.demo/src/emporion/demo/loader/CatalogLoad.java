package emporion.demo.loader;

import java.util.List;
import java.util.Optional;

import emporion.catalog.CategoryData;
import emporion.catalog.ImportCategoriesOperation;
import emporion.catalog.ImportProductsOperation;
import emporion.catalog.ProductData;
import emporion.catalog.model.Category;
import emporion.catalog.model.Product;
import emporion.demo.greenfield.DemoCategory;
import emporion.demo.greenfield.DemoProduct;
import emporion.demo.server.Register;
import emporion.platform.query.Lists;

/** Loads categories and products. */
final class CatalogLoad {

	private static final int PRODUCTS_AT_ONCE = 250;

	private final Gestures gestures;
	private final Lists lists;
	private final String user;

	CatalogLoad(Gestures gestures, Lists lists, String user) {
		this.gestures = gestures;
		this.lists = lists;
		this.user = user;
	}

	Tally categories(List<DemoCategory> categories) {
		Register<Category> there = Register.read(lists, "catalog.categories", "code");
		List<DemoCategory> missing = categories.stream().filter(category -> !there.has(category.code())).toList();
		if (!missing.isEmpty())
			gestures.run(user, "categories from " + missing.getFirst().code(),
					new ImportCategoriesOperation(missing.stream().map(CatalogLoad::card).toList()));
		return new Tally("categories", categories.size(), missing.size());
	}

	private static CategoryData card(DemoCategory category) {
		return new CategoryData(category.code(), category.name().english(), category.name().polish(), category.name().ukrainian(),
				category.parent().orElse(""));
	}

	Tally products(List<DemoProduct> products) {
		Register<Product> there = Register.read(lists, "catalog.products", "code");
		List<DemoProduct> missing = products.stream().filter(product -> !there.has(product.code())).toList();
		for (List<DemoProduct> part : Parts.of(missing, PRODUCTS_AT_ONCE))
			gestures.run(user, "products from " + part.getFirst().code(),
					new ImportProductsOperation(part.stream().map(CatalogLoad::card).toList()));
		return new Tally("products", products.size(), missing.size());
	}

	private static ProductData card(DemoProduct product) {
		return new ProductData(product.code(), product.name().english(), product.name().polish(), product.name().ukrainian(),
				product.unit().code(), product.ean().digits(), product.vat().code(), Optional.of(product.purchaseCost()),
				Optional.of(product.weight()), product.stocked(), true, product.categories());
	}
}
