package emporion.demo.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import emporion.catalog.model.Product;
import emporion.demo.greenfield.DemoProduct;
import emporion.demo.greenfield.GreenfieldTrading;
import emporion.demo.server.Register;
import emporion.platform.Ref;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.Page;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;

/**
 * A product of the demo company and what is free of it in a warehouse.
 *
 * @param free in the product's unit, not blocked for any document
 */
record Shelf(DemoProduct product, Ref<Product> ref, BigDecimal free) {

	/** Enough for every line of a day. */
	private static final BigDecimal UNCOUNTED = BigDecimal.valueOf(44);

	/** @return the company's products where nobody counts what there is of them */
	static List<Shelf> uncounted(Lists lists, GreenfieldTrading company) {
		Register<Product> products = Register.read(lists, "catalog.products", "code");
		return company.products().stream()
				.flatMap(product -> products.find(product.code()).map(ref -> new Shelf(product, ref, UNCOUNTED)).stream()).toList();
	}

	/** @return what lies in the warehouse, by product code */
	static List<Shelf> of(Lists lists, GreenfieldTrading company, String warehouse) {
		ListDescription columns = lists.describe("warehouse.stock").orElseThrow();
		PageRequest request = PageRequest.first("warehouse.stock", 1000).filteredBy(Filter.of("warehouse", Comparison.EQUALS, warehouse));
		List<Shelf> shelves = new ArrayList<>();
		Optional<PageRequest> next = Optional.of(request);
		while (next.isPresent()) {
			Page page = lists.page(next.get()).orElseThrow();
			page.rows().stream().flatMap(row -> shelf(company, columns, row).stream()).forEach(shelves::add);
			next = page.next().map(request::after);
		}
		return shelves;
	}

	/** Goods that a user has added to the demo company are none of the story's. */
	private static Optional<Shelf> shelf(GreenfieldTrading company, ListDescription columns, Row row) {
		String code = (String) row.cells().get(columns.indexOf("productCode"));
		long id = ((Number) row.cells().get(columns.indexOf("product"))).longValue();
		BigDecimal free = (BigDecimal) row.cells().get(columns.indexOf("free"));
		return company.products().stream().filter(product -> product.code().equals(code)).findFirst()
				.map(product -> new Shelf(product, new Ref<>(id), free));
	}

	boolean hasAtLeast(int quantity) {
		return free.compareTo(BigDecimal.valueOf(quantity)) >= 0;
	}

	boolean countsInPieces() {
		return product.unit().code().equals("pcs");
	}
}
