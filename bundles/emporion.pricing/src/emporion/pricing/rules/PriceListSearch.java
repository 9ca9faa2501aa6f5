package emporion.pricing.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.joda.money.BigMoney;

import emporion.base.outcome.Explanation;
import emporion.pricing.ListPrices;
import emporion.pricing.PriceRequest;
import emporion.pricing.PriceText;

/**
 * Goes through lists in their order until one has a price for a request, and remembers why the others had none.
 *
 * @param found the price, or empty when no list has one
 * @param trail one step for every list that was looked at and passed over, then the quantity bracket that was found
 */
record PriceListSearch(Optional<Found> found, List<Explanation> trail) {

	/** A list and its entry for the request. */
	record Found(ListPrices list, ListPrices.Entry entry) {

		BigMoney price() {
			return entry.price();
		}
	}

	static PriceListSearch in(List<ListPrices> lists, PriceRequest request) {
		List<Explanation> trail = new ArrayList<>(lists.size() + 1);
		BigDecimal quantity = request.quantity().amount();
		for (ListPrices list : lists) {
			if (!list.currency().equals(request.currency())) {
				trail.add(Explanation.of("pricing.listOtherCurrency", "", list.code(), list.currency()));
				continue;
			}
			if (!list.validity().contains(request.day())) {
				trail.add(Explanation.of("pricing.listNotValid", "", list.code(), request.day()));
				continue;
			}
			Optional<ListPrices.Entry> entry = list.entryFor(request.product(), quantity, request.day());
			if (entry.isPresent()) {
				explainEntry(entry.get(), trail);
				return new PriceListSearch(Optional.of(new Found(list, entry.get())), trail);
			}
			trail.add(Explanation.of("pricing.listSilent", "", list.code(), request.productCode()));
		}
		return new PriceListSearch(Optional.empty(), trail);
	}

	/** Says which quantity bracket and which passing validity made the price, where either did. */
	private static void explainEntry(ListPrices.Entry entry, List<Explanation> trail) {
		if (entry.minimumQuantity().compareTo(BigDecimal.ONE) > 0)
			trail.add(Explanation.of("pricing.quantityBracket", PriceText.of(entry.price()),
					entry.minimumQuantity().stripTrailingZeros().toPlainString()));
		entry.validity().to().ifPresent(last -> trail.add(Explanation.of("pricing.passingPrice", PriceText.of(entry.price()),
				entry.validity().from().map(Object::toString).orElse("…"), last)));
	}

	Explanation explain(String code, Found price) {
		return explain(code, PriceText.of(price.price()), List.of(price.list().code()));
	}

	Explanation explain(String code, String result, List<String> arguments) {
		return new Explanation(code, arguments, result, trail);
	}
}
