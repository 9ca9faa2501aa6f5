package emporion.pricing.rules;

import java.util.List;

import org.osgi.service.component.annotations.Component;

import emporion.pricing.PriceBook;
import emporion.pricing.PriceRequest;
import emporion.pricing.PriceRule;
import emporion.pricing.PriceSoFar;
import emporion.pricing.rules.PriceListSearch.Found;

/**
 * The price on the customer's own lists: the first list of his hierarchy that is valid on the day, in the document's currency, and has
 * the product in a quantity bracket that the quantity reaches. Without one the base price stays.
 */
@Component
public final class ListPriceRule implements PriceRule {

	@Override
	public int order() {
		return LIST_PRICE;
	}

	@Override
	public Step apply(PriceRequest request, PriceSoFar soFar, PriceBook book) {
		if (request.customer().isEmpty())
			return NOT_CONCERNED;
		PriceListSearch search = PriceListSearch.in(book.termsOf(request.customer().get()).lists(), request);
		if (search.found().isEmpty())
			return new Unchanged(search.explain("pricing.noListPrice", "", List.of()));
		Found found = search.found().get();
		return new Changed(soFar.withList(found.price()), search.explain("pricing.listPrice", found));
	}
}
