package emporion.pricing;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;

import emporion.base.value.Period;
import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.pricing.model.PriceList;

/**
 * Puts prices on a list, many at once, all or none. An entry of the same product, quantity and first day is replaced, others stay as they
 * are. Refused at {@code prices[0].price} and the like.
 *
 * @param list   where to
 * @param prices 1 to {@value #MAX_PRICES}, in any order
 */
public record SetPricesOperation(Ref<PriceList> list, List<NewPrice> prices) implements Operation<SetPricesOperation.PricesSet> {

	public static final int MAX_PRICES = 5000;

	public SetPricesOperation {
		requireNonNull(list, "list");
		prices = List.copyOf(prices);
	}

	/**
	 * @param minimumQuantity lowest quantity that gets the price, in the product's unit; 0 for any
	 * @param price           net, per unit, in the list's currency, at most four decimals
	 * @param validity        days on which it holds, within those of the list
	 */
	public record NewPrice(Ref<Product> product, BigDecimal minimumQuantity, BigDecimal price, Period validity) {
		public NewPrice {
			requireNonNull(product, "product");
			requireNonNull(minimumQuantity, "minimumQuantity");
			requireNonNull(price, "price");
			requireNonNull(validity, "validity");
		}
	}

	/**
	 * @param added    entries that were not there
	 * @param replaced entries that were
	 */
	public record PricesSet(int added, int replaced) {
	}
}
