package emporion.demo.greenfield;

import java.math.BigDecimal;
import java.util.List;

import emporion.base.value.Gtin;
import emporion.base.value.UnitOfMeasure;
import emporion.base.value.VatRate;

/**
 * Something the demo company sells.
 *
 * @param code         family and running number, as {@code TLS-0014}
 * @param unit         {@code pcs}, {@code pack}, {@code kg}, {@code m} or {@code l}
 * @param vat          the Polish rate of goods of this kind (ustawa o VAT, annexes 3 and 10; art. 43 and 83 for services)
 * @param purchaseCost net, PLN per unit, scale 2; below {@code basePrice}
 * @param basePrice    net, PLN per unit, scale 2; the price on the base list
 * @param weight       kilograms per unit, scale 3; zero for services
 * @param categories   codes of one to three categories, the main one first
 * @param stocked      whether it lies in a warehouse; false for services
 */
public record DemoProduct(String code, DemoText name, UnitOfMeasure unit, Gtin ean, VatRate vat, BigDecimal purchaseCost,
		BigDecimal basePrice, BigDecimal weight, List<String> categories, boolean stocked) {

	public DemoProduct {
		categories = List.copyOf(categories);
		if (categories.isEmpty() || categories.size() > 3)
			throw new IllegalArgumentException(code + " is in " + categories.size() + " categories");
		if (purchaseCost.signum() <= 0 || purchaseCost.compareTo(basePrice) >= 0)
			throw new IllegalArgumentException(code + " costs " + purchaseCost + " and sells at " + basePrice);
	}
}
