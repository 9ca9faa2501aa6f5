package emporion.catalog.ui;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.catalog.ProductData;
import emporion.catalog.model.CatalogPackage;

/** A product's card between the form, which knows features, and {@link ProductData}. No widgets. */
record ProductCard(Function<EStructuralFeature, Object> values) {

	private static final CatalogPackage MODEL = CatalogPackage.eINSTANCE;

	/** What a new product has from the beginning: a Polish stocked piece at the standard rate. */
	static Map<EStructuralFeature, Object> initialValues() {
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		values.put(MODEL.getProduct_VatRate(), "23");
		values.put(MODEL.getProduct_Stocked(), true);
		values.put(MODEL.getProduct_Active(), true);
		values.put(MODEL.getProduct_Categories(), List.of());
		return values;
	}

	/** @param categoryCodes codes of the categories, of which the card knows the numbers */
	ProductData data(List<String> categoryCodes) {
		return new ProductData(text(MODEL.getProduct_Code()), text(MODEL.getProduct_NameEn()), text(MODEL.getProduct_NamePl()),
				text(MODEL.getProduct_NameUk()), text(MODEL.getProduct_Unit()), text(MODEL.getProduct_Ean()),
				text(MODEL.getProduct_VatRate()), Optional.ofNullable((BigDecimal) values.apply(MODEL.getProduct_PurchasePrice())),
				Optional.ofNullable((BigDecimal) values.apply(MODEL.getProduct_Weight())), flag(MODEL.getProduct_Stocked()),
				flag(MODEL.getProduct_Active()), categoryCodes);
	}

	List<Long> categories() {
		Object categories = values.apply(MODEL.getProduct_Categories());
		return categories == null ? List.of() : ((List<?>) categories).stream().map(Long.class::cast).toList();
	}

	/** The texts as the domain keeps them, where they differ from what was typed. */
	Map<EStructuralFeature, Object> normalised() {
		ProductData kept = data(List.of()).normalised();
		Map<EStructuralFeature, Object> texts = new LinkedHashMap<>();
		texts.put(MODEL.getProduct_Code(), kept.code());
		texts.put(MODEL.getProduct_Ean(), kept.ean());
		texts.put(MODEL.getProduct_Unit(), kept.unit());
		texts.entrySet().removeIf(text -> text(text.getKey()).equals(text.getValue()));
		return texts;
	}

	private String text(EStructuralFeature feature) {
		Object value = values.apply(feature);
		return value == null ? "" : (String) value;
	}

	private boolean flag(EStructuralFeature feature) {
		return Boolean.TRUE.equals(values.apply(feature));
	}
}
