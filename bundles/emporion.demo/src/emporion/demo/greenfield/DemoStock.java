package emporion.demo.greenfield;

import java.math.BigDecimal;

/**
 * What lies in a warehouse when the demo begins.
 *
 * @param quantity in the product's unit: scale 0 for pieces and packs, 2 for metres, 3 for kilograms and litres; may be zero
 */
public record DemoStock(String warehouse, String product, BigDecimal quantity) {

	public DemoStock {
		if (quantity.signum() < 0)
			throw new IllegalArgumentException(product + " in " + warehouse + ": " + quantity);
	}
}
