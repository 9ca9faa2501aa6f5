package emporion.demo.greenfield;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

import emporion.base.value.Period;

/**
 * A list of net prices.
 *
 * @param period when the list holds, both days included
 * @param base   whether this is the list that covers every product
 * @param lines  by product in the order of the assortment, then by quantity
 */
public record DemoPriceList(String code, DemoText name, Currency currency, Period period, boolean base, List<Line> lines) {

	/**
	 * The price of a product from a quantity on; the highest bracket not above the bought quantity counts.
	 *
	 * @param fromQuantity in the product's unit, inclusive; zero in the first bracket of each product
	 * @param price        net per unit, scale 2
	 */
	public record Line(String product, BigDecimal fromQuantity, BigDecimal price) {
	}

	public DemoPriceList {
		lines = List.copyOf(lines);
	}
}
