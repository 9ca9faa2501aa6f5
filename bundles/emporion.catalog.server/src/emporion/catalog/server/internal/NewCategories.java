package emporion.catalog.server.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import emporion.base.outcome.Problem;
import emporion.catalog.CategoryData;
import emporion.catalog.LocalName;
import emporion.catalog.model.CatalogFactory;
import emporion.catalog.model.CatalogPackage;
import emporion.catalog.model.Category;
import emporion.catalog.rules.CategoryCheck;
import emporion.platform.operation.UnitOfWork;

/** Categories about to be put into the tree, checked against themselves, each other and what is there. For one operation. */
public final class NewCategories {

	private final UnitOfWork work;
	private final List<CategoryData> cards;
	private final Map<String, Category> known = new HashMap<>();

	public NewCategories(UnitOfWork work, List<CategoryData> cards) {
		this.work = work;
		this.cards = cards.stream().map(CategoryData::normalised).toList();
		Set<String> codes = this.cards.stream().flatMap(card -> Stream.of(card.code(), card.parent()))
				.filter(code -> !code.isEmpty()).collect(Collectors.toSet());
		work.findByAny(Category.class, CatalogPackage.eINSTANCE.getCategory_Code(), codes, List.of())
				.forEach(category -> known.put(category.getCode(), category));
	}

	/** @return by category, in order: what is wrong with it; empty lists where nothing is */
	public List<List<Problem>> problems() {
		CategoryCheck check = new CategoryCheck();
		Set<String> earlier = new HashSet<>();
		List<List<Problem>> all = new ArrayList<>();
		for (CategoryData card : cards) {
			List<Problem> problems = new ArrayList<>(check.check(card));
			if (known.containsKey(card.code()))
				problems.add(TakenValues.code(card.code(), LocalName.of(known.get(card.code()))));
			if (!card.parent().isEmpty() && !known.containsKey(card.parent()) && !earlier.contains(card.parent()))
				problems.add(Problem.error("CAT-013", card.parent()).at("parent"));
			if (!card.code().isEmpty() && !earlier.add(card.code()))
				problems.add(Problem.error("CAT-019", card.code()).at("code"));
			all.add(problems);
		}
		return all;
	}

	/** Stages them; only when there are no {@link #problems()}. */
	public List<Category> add() {
		List<Category> added = new ArrayList<>();
		for (CategoryData card : cards) {
			Category category = CatalogFactory.eINSTANCE.createCategory();
			category.setCode(card.code());
			category.setNameEn(orNull(card.nameEn()));
			category.setNamePl(orNull(card.namePl()));
			category.setNameUk(orNull(card.nameUk()));
			if (!card.parent().isEmpty())
				category.setParent(known.get(card.parent()));
			known.put(card.code(), category);
			added.add(work.add(category));
		}
		return added;
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}
}
