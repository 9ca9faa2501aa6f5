package emporion.catalog;

import static java.util.Objects.requireNonNull;

import emporion.catalog.CreateCategoryOperation.CategoryCreated;
import emporion.catalog.model.Category;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;

/** Puts a new category into the tree. Refused when its card is not in order, its code is taken, or there is no such parent. */
public record CreateCategoryOperation(CategoryData category) implements Operation<CategoryCreated> {

	public CreateCategoryOperation {
		requireNonNull(category, "category");
	}

	/** The new category. */
	public record CategoryCreated(Ref<Category> category) {
	}
}
