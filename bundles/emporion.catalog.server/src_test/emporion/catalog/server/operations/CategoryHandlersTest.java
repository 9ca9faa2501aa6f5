package emporion.catalog.server.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.catalog.CategoryData;
import emporion.catalog.ImportCategoriesOperation;
import emporion.catalog.ImportCategoriesOperation.CategoriesImported;
import emporion.catalog.model.Category;
import emporion.testing.memory.InMemoryRepository;

class CategoryHandlersTest {

	private final InMemoryRepository repository = InMemoryRepository.on(LocalDate.of(2026, 3, 2));

	@Test
	void aWholeTreeComesInAtOnceParentsFirst() {
		importing(category("GARDEN", ""), category("GARDEN-TOOLS", "GARDEN"), category("GARDEN-RAKES", "GARDEN-TOOLS")).orElseThrow();

		Category rakes = repository.all(Category.class).get(2);
		assertThat(rakes.getParent().getCode()).isEqualTo("GARDEN-TOOLS");
		assertThat(rakes.getParent().getParent().getCode()).isEqualTo("GARDEN");
		assertThat(rakes.getParent().getParent().getParent()).isNull();
	}

	@Test
	void aParentMayHaveBeenThereBefore() {
		importing(category("GARDEN", "")).orElseThrow();
		importing(category("GARDEN-TOOLS", "GARDEN")).orElseThrow();

		assertThat(repository.all(Category.class).get(1).getParent()).isSameAs(repository.all(Category.class).get(0));
	}

	@Test
	void aParentThatComesLaterIsRefused() {
		assertThat(importing(category("GARDEN-TOOLS", "GARDEN"), category("GARDEN", "")).problems())
				.extracting(Problem::code, problem -> problem.field().orElseThrow())
				.containsExactly(tuple("CAT-013", "categories[0].parent"));
	}

	@Test
	void aCodeTwiceAndATakenCodeAreRefused() {
		importing(category("GARDEN", "")).orElseThrow();

		assertThat(importing(category("GARDEN", ""), category("TOOLS", ""), category("TOOLS", "")).problems())
				.extracting(Problem::code, problem -> problem.field().orElseThrow())
				.containsExactly(tuple("CAT-003", "categories[0].code"), tuple("CAT-019", "categories[2].code"));
	}

	private Outcome<CategoriesImported> importing(CategoryData... categories) {
		return repository.run("anna", new ImportCategoriesHandler(), new ImportCategoriesOperation(List.of(categories)));
	}

	private static CategoryData category(String code, String parent) {
		return new CategoryData(code, "Category " + code, "", "", parent);
	}
}
