package emporion.catalog.rules;

import java.util.ArrayList;
import java.util.List;

import emporion.base.outcome.Problem;
import emporion.catalog.CategoryData;

/**
 * Whether a category's card is in order by itself; whether its code is free and its parent exists only the server knows. Expects the
 * {@linkplain CategoryData#normalised() normalised} card.
 */
public final class CategoryCheck {

	private final CardTextCheck texts = new CardTextCheck();

	/** @return what is wrong, each at its field; empty when nothing is */
	public List<Problem> check(CategoryData category) {
		List<Problem> problems = new ArrayList<>();
		texts.code(category.code()).ifPresent(problems::add);
		problems.addAll(texts.names(category.nameEn(), category.namePl(), category.nameUk()));
		return problems;
	}
}
