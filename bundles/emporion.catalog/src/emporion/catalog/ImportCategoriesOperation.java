package emporion.catalog;

import java.util.List;

import emporion.catalog.ImportCategoriesOperation.CategoriesImported;
import emporion.catalog.model.Category;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;

/**
 * Puts many new categories into the tree, all or none. A parent is one that exists or one that stands earlier in the list. Refused with
 * the problems of every category that is not in order, at {@code categories[0].code} and the like.
 *
 * @param categories 1 to {@value #MAX_CATEGORIES}, parents before their children
 */
public record ImportCategoriesOperation(List<CategoryData> categories) implements Operation<CategoriesImported> {

	public static final int MAX_CATEGORIES = 1000;

	public ImportCategoriesOperation {
		categories = List.copyOf(categories);
	}

	/** The new categories, in the order of the request. */
	public record CategoriesImported(List<Ref<Category>> categories) {
		public CategoriesImported {
			categories = List.copyOf(categories);
		}
	}
}
