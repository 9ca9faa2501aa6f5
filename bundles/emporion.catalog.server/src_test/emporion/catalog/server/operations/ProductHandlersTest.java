package emporion.catalog.server.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.catalog.CategoryData;
import emporion.catalog.CreateCategoryOperation;
import emporion.catalog.CreateProductOperation;
import emporion.catalog.CreateProductOperation.ProductCreated;
import emporion.catalog.ImportProductsOperation;
import emporion.catalog.ImportProductsOperation.ProductsImported;
import emporion.catalog.ProductData;
import emporion.catalog.model.Category;
import emporion.catalog.model.Product;
import emporion.catalog.server.CatalogServerParts;
import emporion.testing.memory.InMemoryRepository;

class ProductHandlersTest {

	private static final String EAN = "5901234123457";

	private final InMemoryRepository repository = InMemoryRepository.on(LocalDate.of(2026, 3, 2));

	ProductHandlersTest() {
		new CatalogServerParts().rules().forEach(repository::guardedBy);
	}

	@Test
	void aProductIsKeptWithAllItsCardSays() {
		category("TOOLS");
		category("SALE");

		create(new ProductData(" TLS-0001 ", "Shovel", "Łopata", "", "pcs", "590-1234-123457", "23", Optional.of(new BigDecimal("12.50")),
				Optional.of(new BigDecimal("1.2")), true, true, List.of("TOOLS", "SALE"))).orElseThrow();

		Product shovel = repository.only(Product.class);
		assertThat(shovel).extracting(Product::getCode, Product::getNameEn, Product::getNamePl, Product::getNameUk, Product::getUnit,
				Product::getEan, Product::getVatRate, Product::getPurchasePrice, Product::isStocked, Product::isActive)
				.containsExactly("TLS-0001", "Shovel", "Łopata", null, "pcs", EAN, "23", new BigDecimal("12.50"), true, true);
		assertThat(shovel.getCategories()).extracting(Category::getCode).containsExactly("TOOLS", "SALE");
	}

	@Test
	void codeAndBarCodeOfAnotherProductAreRefusedNamingIt() {
		create(withEan("TLS-0001", EAN)).orElseThrow();

		assertThat(create(withEan("TLS-0001", EAN)).problems()).extracting(Problem::code, Problem::arguments).containsExactly(
				tuple("CAT-003", List.of("TLS-0001", "Product TLS-0001")),
				tuple("CAT-009", List.of(EAN, "TLS-0001", "Product TLS-0001")));
		assertThat(repository.all(Product.class)).hasSize(1);
	}

	@Test
	void anUnknownCategoryIsRefused() {
		ProductData product = new ProductData("A", "A", "", "", "pcs", "", "23", Optional.empty(), Optional.empty(), true, true,
				List.of("NOWHERE"));

		assertThat(create(product).problems()).extracting(Problem::code, problem -> problem.field().orElseThrow())
				.containsExactly(tuple("CAT-013", "categories"));
	}

	@Test
	void anImportTakesAllOrNone() {
		Outcome<ProductsImported> refused = importing(List.of(withEan("A", EAN), withEan("B", EAN), withEan("A", "123")));

		assertThat(refused.problems()).extracting(Problem::code, problem -> problem.field().orElseThrow()).containsExactly(
				tuple("CAT-022", "products[1].ean"), tuple("CAT-008", "products[2].ean"), tuple("CAT-019", "products[2].code"));
		assertThat(repository.all(Product.class)).isEmpty();
		assertThat(importing(List.of(withEan("A", EAN), withEan("B", ""))).orElseThrow().products())
				.isEqualTo(repository.all(Product.class).stream().map(repository::refOf).toList());
	}

	@Test
	void anImportOfNoneOrMoreThanAThousandIsRefused() {
		assertThat(importing(List.of()).problems()).extracting(Problem::code).containsExactly("CAT-018");
		assertThat(importing(Collections.nCopies(1001, withEan("A", ""))).problems()).extracting(Problem::code).containsExactly("CAT-018");
	}

	private void category(String code) {
		repository.run("anna", new CreateCategoryHandler(), new CreateCategoryOperation(new CategoryData(code, code, "", "", "")))
				.orElseThrow();
	}

	private Outcome<ProductCreated> create(ProductData product) {
		return repository.run("anna", new CreateProductHandler(), new CreateProductOperation(product));
	}

	private Outcome<ProductsImported> importing(List<ProductData> products) {
		return repository.run("anna", new ImportProductsHandler(), new ImportProductsOperation(products));
	}

	private static ProductData withEan(String code, String ean) {
		return new ProductData(code, "Product " + code, "", "", "pcs", ean, "23", Optional.empty(), Optional.empty(), true, true,
				List.of());
	}
}
