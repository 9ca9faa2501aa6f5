package emporion.pricing.rules;

import java.util.List;

import org.osgi.service.component.annotations.Component;

import emporion.pricing.PriceBook;
import emporion.pricing.PriceRequest;
import emporion.pricing.PriceRule;
import emporion.pricing.PriceSoFar;
import emporion.pricing.rules.PriceListSearch.Found;

/**
 * The price on the base list. Everybody falls back to it, and price cuts are measured against it, so it is looked up first, whatever
 * lists the customer has.
 */
@Component
public final class BasePriceRule implements PriceRule {

	@Override
	public int order() {
		return BASE_PRICE;
	}

	@Override
	public Step apply(PriceRequest request, PriceSoFar soFar, PriceBook book) {
		PriceListSearch search = PriceListSearch.in(book.baseLists(), request);
		if (search.found().isEmpty())
			return new Unchanged(search.explain("pricing.noBasePrice", "", List.of()));
		Found found = search.found().get();
		return new Changed(soFar.withBase(found.price()), search.explain("pricing.basePrice", found));
	}
}
