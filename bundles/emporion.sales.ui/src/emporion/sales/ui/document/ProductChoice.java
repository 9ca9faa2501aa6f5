package emporion.sales.ui.document;

import java.util.List;
import java.util.Locale;

import emporion.base.outcome.Outcome;
import emporion.base.value.UnitWords;
import emporion.catalog.ProductHit;
import emporion.catalog.ProductLookup;
import emporion.platform.ui.field.Lookup;

/** Products to choose while a line is typed. */
record ProductChoice(ProductLookup products, Locale locale) implements Lookup<ProductHit> {

	private static final int MATCHES = 10;

	@Override
	public List<ProductHit> find(String typed) {
		return products.find(typed, MATCHES) instanceof Outcome.Done<List<ProductHit>> done ? done.result() : List.of();
	}

	@Override
	public String shortText(ProductHit hit) {
		return hit.code() + "  " + hit.name().in(locale);
	}

	@Override
	public String longText(ProductHit hit) {
		return hit.code() + "   " + hit.name().in(locale) + "   " + new UnitWords(locale).of(hit.unit()) + (hit.ean().isEmpty() ? "" : "   " + hit.ean());
	}
}
