package emporion.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.catalog.model.CatalogPackage;
import emporion.catalog.rules.ProductCheck;

class ProductCardTest {

	private static final CatalogPackage MODEL = CatalogPackage.eINSTANCE;
	private final Map<EStructuralFeature, Object> values = new LinkedHashMap<>(ProductCard.initialValues());
	private final ProductCard card = new ProductCard(values::get);

	@Test
	void newProductIsStockedActiveAndTaxedAt23Percent() {
		assertThat(card.data(List.of()).stocked()).isTrue();
		assertThat(card.data(List.of()).active()).isTrue();
		assertThat(card.data(List.of()).vatRate()).isEqualTo("23");
	}

	@Test
	void barCodeIsKeptAsBareDigits() {
		values.put(MODEL.getProduct_Ean(), "590-1234 123457");
		assertThat(card.normalised()).containsExactly(Map.entry(MODEL.getProduct_Ean(), "5901234123457"));
	}

	@Test
	void productWithoutUnitIsNotInOrder() {
		values.put(MODEL.getProduct_Code(), "TLS-0001");
		values.put(MODEL.getProduct_NamePl(), "Łopata");
		values.put(MODEL.getProduct_NameEn(), "Shovel");
		values.put(MODEL.getProduct_NameUk(), "Лопата");
		assertThat(new ProductCheck().check(card.data(List.of()))).extracting(Problem::code).containsExactly("CAT-006");
	}

	@Test
	void categoriesAreObjectNumbers() {
		values.put(MODEL.getProduct_Categories(), List.of(5L, 7L));
		assertThat(card.categories()).containsExactly(5L, 7L);
	}
}
