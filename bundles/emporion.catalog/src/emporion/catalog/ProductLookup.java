package emporion.catalog;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import emporion.base.outcome.Outcome;
import emporion.base.value.Gtin;
import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;

/**
 * Finds products by what a person types or a scanner sends while entering lines: a code, a bar code, or words of the name. Asks the list
 * {@code catalog.products}; sees active products only. Thread-safe as its door.
 */
public final class ProductLookup {

	/** Name of the list it asks. */
	public static final String LIST = "catalog.products";

	private static final Filter ACTIVE = Filter.of("active", Comparison.EQUALS, "true");

	private final Lists lists;

	public ProductLookup(Lists lists) {
		this.lists = requireNonNull(lists, "lists");
	}

	/**
	 * @param text  what was typed; blank finds the first products
	 * @param limit 1 to 1 000
	 * @return the product with exactly this code first, then the one with this bar code, then those in whose code or names all words
	 *         occur; may be empty
	 */
	public Outcome<List<ProductHit>> find(String text, int limit) {
		String typed = text.strip();
		Map<Ref<Product>, ProductHit> hits = new LinkedHashMap<>();
		if (!typed.isEmpty()) {
			Optional<Outcome<List<ProductHit>>> refused = collect(hits, exactly("code", typed));
			if (refused.isEmpty())
				refused = Gtin.parse(typed).flatMap(gtin -> collect(hits, exactly("ean", gtin.digits())));
			if (refused.isPresent())
				return refused.get();
		}
		Optional<Outcome<List<ProductHit>>> refused = collect(hits,
				PageRequest.first(LIST, limit).searching(typed).filteredBy(ACTIVE));
		return refused.orElseGet(() -> Outcome.done(hits.values().stream().limit(limit).toList()));
	}

	/** @return the product with exactly this code or bar code; what Enter in a line's product cell takes without asking */
	public Outcome<Exact> exact(String text) {
		String typed = text.strip();
		Map<Ref<Product>, ProductHit> hits = new LinkedHashMap<>();
		Optional<Outcome<List<ProductHit>>> refused = typed.isEmpty() ? Optional.empty() : collect(hits, exactly("code", typed));
		if (refused.isEmpty() && hits.isEmpty())
			refused = Gtin.parse(typed).flatMap(gtin -> collect(hits, exactly("ean", gtin.digits())));
		return refused.<Outcome<Exact>>map(answer -> Outcome.refused(answer.problems()))
				.orElseGet(() -> Outcome.done(new Exact(hits.values().stream().findFirst())));
	}

	/** The one product that was meant, or none. */
	public record Exact(Optional<ProductHit> hit) {
	}

	private static PageRequest exactly(String column, String value) {
		return PageRequest.first(LIST, 2).filteredBy(Filter.of(column, Comparison.EQUALS, value), ACTIVE);
	}

	private Optional<Outcome<List<ProductHit>>> collect(Map<Ref<Product>, ProductHit> hits, PageRequest request) {
		Outcome<List<ProductHit>> found = lists.read(request, ProductLookup::hit);
		if (!found.isDone())
			return Optional.of(found);
		found.orElseThrow().forEach(hit -> hits.putIfAbsent(hit.product(), hit));
		return Optional.empty();
	}

	private static ProductHit hit(ListDescription list, Row row) {
		return new ProductHit(new Ref<>(row.id()), list.text(row, "code"),
				new LocalName(list.text(row, "nameEn"), list.text(row, "namePl"), list.text(row, "nameUk")), list.text(row, "unit"),
				list.text(row, "ean"), list.text(row, "vatRate"), Boolean.TRUE.equals(list.cell(row, "stocked")));
	}
}
