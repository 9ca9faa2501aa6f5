package emporion.catalog;

import java.util.List;
import java.util.Locale;

import emporion.catalog.model.Category;
import emporion.catalog.model.Product;

/**
 * A name in the languages of the house.
 *
 * @param en English; empty where there is none, as the others
 */
public record LocalName(String en, String pl, String uk) {

	public LocalName {
		en = en == null ? "" : en;
		pl = pl == null ? "" : pl;
		uk = uk == null ? "" : uk;
	}

	public static LocalName of(Product product) {
		return new LocalName(product.getNameEn(), product.getNamePl(), product.getNameUk());
	}

	public static LocalName of(Category category) {
		return new LocalName(category.getNameEn(), category.getNamePl(), category.getNameUk());
	}

	/** @return the name in the reader's language; English for other languages; where that one is empty, the first of English, Polish, Ukrainian */
	public String in(Locale locale) {
		String wanted = switch (locale.getLanguage()) {
			case "pl" -> pl;
			case "uk" -> uk;
			default -> en;
		};
		return List.of(wanted, en, pl, uk).stream().filter(name -> !name.isEmpty()).findFirst().orElse("");
	}
}
