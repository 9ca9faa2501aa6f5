package emporion.catalog;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import emporion.catalog.model.Category;
import emporion.catalog.model.Product;

/**
 * A product's card as somebody filled it in: not yet checked (see {@link emporion.catalog.rules.ProductCheck}). No component is null;
 * empty text stands for nothing.
 *
 * @param code          unique, as {@code TLS-0014}
 * @param unit          code of the unit in which it is stocked and sold; fixed once the product exists
 * @param ean           GTIN on the package
 * @param vatRate       code of the rate, as {@code 23} or {@code zw}
 * @param purchasePrice last one, net, per unit, in the company's currency; at most four decimals
 * @param weight        kilograms per unit; at most four decimals
 * @param stocked       whether it lies in warehouses; false for services
 * @param categories    codes of the categories it is in
 */
public record ProductData(String code, String nameEn, String namePl, String nameUk, String unit, String ean, String vatRate,
		Optional<BigDecimal> purchasePrice, Optional<BigDecimal> weight, boolean stocked, boolean active,
		List<String> categories) {

	public ProductData {
		requireNonNull(code, "code");
		requireNonNull(nameEn, "nameEn");
		requireNonNull(namePl, "namePl");
		requireNonNull(nameUk, "nameUk");
		requireNonNull(unit, "unit");
		requireNonNull(ean, "ean");
		requireNonNull(vatRate, "vatRate");
		requireNonNull(purchasePrice, "purchasePrice");
		requireNonNull(weight, "weight");
		categories = List.copyOf(categories);
	}

	/** An active product that is stocked, with what every product must have. */
	public static ProductData of(String code, String name, String unit, String vatRate) {
		return new ProductData(code, name, name, name, unit, "", vatRate, Optional.empty(), Optional.empty(), true, true, List.of());
	}

	/** @return the card of a stored product */
	public static ProductData of(Product product) {
		return new ProductData(text(product.getCode()), text(product.getNameEn()), text(product.getNamePl()),
				text(product.getNameUk()), text(product.getUnit()), text(product.getEan()), text(product.getVatRate()),
				Optional.ofNullable(product.getPurchasePrice()), Optional.ofNullable(product.getWeight()), product.isStocked(),
				product.isActive(), product.getCategories().stream().map(Category::getCode).toList());
	}

	/** @return the card without spaces around texts and with the bare digits of its bar code: the form in which it is checked and kept */
	public ProductData normalised() {
		return new ProductData(code.strip(), nameEn.strip(), namePl.strip(), nameUk.strip(), unit.strip(), ean.replaceAll("[\\s-]", ""),
				vatRate.strip(), purchasePrice, weight, stocked, active, categories);
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
