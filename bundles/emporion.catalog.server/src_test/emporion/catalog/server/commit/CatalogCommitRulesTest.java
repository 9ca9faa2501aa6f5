package emporion.catalog.server.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.catalog.CategoryData;
import emporion.catalog.CreateProductOperation;
import emporion.catalog.ImportCategoriesOperation;
import emporion.catalog.ProductData;
import emporion.catalog.model.CatalogFactory;
import emporion.catalog.model.CatalogPackage;
import emporion.catalog.model.Category;
import emporion.catalog.model.Product;
import emporion.catalog.server.CatalogServerParts;
import emporion.catalog.server.operations.CreateProductHandler;
import emporion.catalog.server.operations.ImportCategoriesHandler;
import emporion.testing.memory.InMemoryRepository;

class CatalogCommitRulesTest {

	private static final CatalogPackage MODEL = CatalogPackage.eINSTANCE;

	private final InMemoryRepository repository = InMemoryRepository.on(LocalDate.of(2026, 3, 2));
	private final Product shovel;
	private final List<Category> tree;

	CatalogCommitRulesTest() {
		new CatalogServerParts().rules().forEach(repository::guardedBy);
		repository.run("anna", new CreateProductHandler(), new CreateProductOperation(ProductData.of("TLS-0001", "Shovel", "pcs", "23")))
				.orElseThrow();
		repository.run("anna", new ImportCategoriesHandler(),
				new ImportCategoriesOperation(List.of(new CategoryData("TOP", "Top", "", "", ""),
						new CategoryData("MIDDLE", "Middle", "", "", "TOP"), new CategoryData("BOTTOM", "Bottom", "", "", "MIDDLE"),
						new CategoryData("OTHER", "Other", "", "", ""))))
				.orElseThrow();
		shovel = repository.only(Product.class);
		tree = repository.all(Category.class);
	}

	@Test
	void aCardInOrderMayBeChanged() {
		assertThat(repository.commitAsClient("anna", work -> work.change(shovel).set(MODEL.getProduct_NameEn(), "Spade"))).isEmpty();
		assertThat(shovel.getNameEn()).isEqualTo("Spade");
	}

	@Test
	void aWrongBarCodeIsRefused() {
		assertThat(repository.commitAsClient("anna", work -> work.change(shovel).set(MODEL.getProduct_Ean(), "5901234123458")))
				.extracting(Problem::code).containsExactly("CAT-008");
	}

	@Test
	void theUnitOfAProductIsFixed() {
		assertThat(repository.commitAsClient("anna", work -> work.change(shovel).set(MODEL.getProduct_Unit(), "kg")))
				.extracting(Problem::code).containsExactly("CAT-020");
	}

	@Test
	void productsAreNotDeleted() {
		assertThat(repository.commitAsClient("anna", work -> work.delete(shovel))).extracting(Problem::code).containsExactly("CAT-021");
	}

	@Test
	void aNewProductWithATakenCodeIsRefused() {
		Product second = CatalogFactory.eINSTANCE.createProduct();
		second.setCode("TLS-0001");
		second.setNameEn("Second");
		second.setUnit("pcs");
		second.setVatRate("23");

		assertThat(repository.commitAsClient("anna", work -> work.add(second))).extracting(Problem::code).containsExactly("CAT-003");
	}

	@Test
	void aCategoryCannotBePutBelowItself() {
		// TOP > MIDDLE > BOTTOM: TOP below BOTTOM would close the circle
		assertThat(repository.commitAsClient("anna", work -> work.change(tree.get(0)).set(MODEL.getCategory_Parent(), tree.get(2))))
				.singleElement().satisfies(problem -> {
					assertThat(problem.code()).isEqualTo("CAT-015");
					assertThat(problem.arguments()).containsExactly("TOP", "BOTTOM");
				});
		assertThat(repository.commitAsClient("anna", work -> work.change(tree.get(1)).set(MODEL.getCategory_Parent(), tree.get(1))))
				.extracting(Problem::code).containsExactly("CAT-015");
	}

	@Test
	void twoMovesOfOneCommitCannotCloseACircleEither() {
		// OTHER below BOTTOM and TOP below OTHER: each by itself would be possible
		assertThat(repository.commitAsClient("anna", work -> {
			work.change(tree.get(3)).set(MODEL.getCategory_Parent(), tree.get(2));
			work.change(tree.get(0)).set(MODEL.getCategory_Parent(), tree.get(3));
		})).extracting(Problem::code).containsExactly("CAT-015", "CAT-015");
	}

	@Test
	void aChildMayBecomeTheParentOfItsParent() {
		assertThat(repository.commitAsClient("anna", work -> {
			work.change(tree.get(2)).set(MODEL.getCategory_Parent(), tree.get(0));
			work.change(tree.get(1)).set(MODEL.getCategory_Parent(), tree.get(2));
		})).isEmpty();
	}

	@Test
	void aCategoryMayMoveToAnotherBranch() {
		assertThat(repository.commitAsClient("anna", work -> work.change(tree.get(2)).set(MODEL.getCategory_Parent(), tree.get(0))))
				.isEmpty();
		assertThat(tree.get(2).getParent()).isSameAs(tree.get(0));
	}
}
