package emporion.catalog;

import static java.util.Objects.requireNonNull;

import emporion.catalog.model.Category;

/**
 * A category's card as somebody filled it in: not yet checked (see {@link emporion.catalog.rules.CategoryCheck}).
 *
 * @param code   unique, as {@code GARDEN-TOOLS}
 * @param parent code of the category above; empty at the top
 */
public record CategoryData(String code, String nameEn, String namePl, String nameUk, String parent) {

	public CategoryData {
		requireNonNull(code, "code");
		requireNonNull(nameEn, "nameEn");
		requireNonNull(namePl, "namePl");
		requireNonNull(nameUk, "nameUk");
		requireNonNull(parent, "parent");
	}

	/** @return the card of a stored category */
	public static CategoryData of(Category category) {
		return new CategoryData(text(category.getCode()), text(category.getNameEn()), text(category.getNamePl()),
				text(category.getNameUk()), category.getParent() == null ? "" : text(category.getParent().getCode()));
	}

	/** @return the card without spaces around texts */
	public CategoryData normalised() {
		return new CategoryData(code.strip(), nameEn.strip(), namePl.strip(), nameUk.strip(), parent.strip());
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
