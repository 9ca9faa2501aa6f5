package emporion.catalog;

import emporion.catalog.model.Product;
import emporion.platform.Ref;

/**
 * A product found for entering a line.
 *
 * @param ean     empty where it has none
 * @param stocked whether it lies in warehouses
 */
public record ProductHit(Ref<Product> product, String code, LocalName name, String unit, String ean, String vatRate,
		boolean stocked) {
}
