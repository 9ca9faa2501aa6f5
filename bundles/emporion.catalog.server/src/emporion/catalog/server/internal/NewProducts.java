package emporion.catalog.server.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;

import emporion.base.outcome.Problem;
import emporion.catalog.LocalName;
import emporion.catalog.ProductData;
import emporion.catalog.model.CatalogFactory;
import emporion.catalog.model.CatalogPackage;
import emporion.catalog.model.Category;
import emporion.catalog.model.Product;
import emporion.catalog.rules.ProductCheck;
import emporion.platform.operation.UnitOfWork;

/** Products about to be taken into the catalogue, checked against themselves, each other and what is there. For one operation. */
public final class NewProducts {

	private static final CatalogPackage MODEL = CatalogPackage.eINSTANCE;

	private final UnitOfWork work;
	private final List<ProductData> cards;
	private final Map<String, Category> categories;

	public NewProducts(UnitOfWork work, List<ProductData> cards) {
		this.work = work;
		this.cards = cards.stream().map(ProductData::normalised).toList();
		Set<String> named = cards.stream().flatMap(card -> card.categories().stream()).collect(Collectors.toSet());
		this.categories = work.findByAny(Category.class, MODEL.getCategory_Code(), named, List.of()).stream()
				.collect(Collectors.toMap(Category::getCode, Function.identity()));
	}

	/** @return by product, in order: what is wrong with it; empty lists where nothing is */
	public List<List<Problem>> problems() {
		Map<String, Product> byCode = existing(ProductData::code, Product::getCode, MODEL.getProduct_Code());
		Map<String, Product> byEan = existing(ProductData::ean, Product::getEan, MODEL.getProduct_Ean());
		Set<String> codes = new HashSet<>();
		Set<String> eans = new HashSet<>();
		ProductCheck check = new ProductCheck();
		List<List<Problem>> all = new ArrayList<>();
		for (ProductData card : cards) {
			List<Problem> problems = new ArrayList<>(check.check(card));
			if (!card.code().isEmpty() && !codes.add(card.code()))
				problems.add(Problem.error("CAT-019", card.code()).at("code"));
			if (!card.ean().isEmpty() && !eans.add(card.ean()))
				problems.add(Problem.error("CAT-022", card.ean()).at("ean"));
			if (byCode.containsKey(card.code()))
				problems.add(TakenValues.code(card.code(), LocalName.of(byCode.get(card.code()))));
			if (byEan.containsKey(card.ean()))
				problems.add(TakenValues.ean(byEan.get(card.ean())));
			card.categories().stream().filter(code -> !categories.containsKey(code))
					.forEach(code -> problems.add(Problem.error("CAT-013", code).at("categories")));
			all.add(problems);
		}
		return all;
	}

	private Map<String, Product> existing(Function<ProductData, String> wanted, Function<Product, String> present,
			EAttribute attribute) {
		Set<String> values = cards.stream().map(wanted).filter(value -> !value.isEmpty()).collect(Collectors.toSet());
		return work.findByAny(Product.class, attribute, values, List.of()).stream()
				.collect(Collectors.toMap(present, Function.identity(), (first, second) -> first));
	}

	/** Stages them; only when there are no {@link #problems()}. */
	public List<Product> add() {
		return cards.stream().map(card -> work.add(product(card))).toList();
	}

	private Product product(ProductData card) {
		Product product = CatalogFactory.eINSTANCE.createProduct();
		product.setCode(card.code());
		product.setNameEn(orNull(card.nameEn()));
		product.setNamePl(orNull(card.namePl()));
		product.setNameUk(orNull(card.nameUk()));
		product.setUnit(card.unit());
		product.setEan(orNull(card.ean()));
		product.setVatRate(card.vatRate());
		card.purchasePrice().ifPresent(product::setPurchasePrice);
		card.weight().ifPresent(product::setWeight);
		product.setStocked(card.stocked());
		product.setActive(card.active());
		card.categories().stream().distinct().map(categories::get).forEach(product.getCategories()::add);
		return product;
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}
}
