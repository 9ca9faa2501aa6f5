package emporion.catalog.server.operations;

import java.util.List;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.catalog.ImportCategoriesOperation;
import emporion.catalog.ImportCategoriesOperation.CategoriesImported;
import emporion.catalog.server.internal.NewCategories;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;

/** Puts many new categories into the tree. */
@Component(service = OperationHandler.class)
public final class ImportCategoriesHandler implements OperationHandler<ImportCategoriesOperation, CategoriesImported> {

	@Activate
	public ImportCategoriesHandler() {
	}

	@Override
	public Class<ImportCategoriesOperation> operation() {
		return ImportCategoriesOperation.class;
	}

	@Override
	public Outcome<CategoriesImported> handle(ImportCategoriesOperation operation, OperationContext context) {
		int count = operation.categories().size();
		if (count < 1 || count > ImportCategoriesOperation.MAX_CATEGORIES)
			return Outcome.refused(Problem.error("CAT-018", ImportCategoriesOperation.MAX_CATEGORIES, count).at("categories"));
		NewCategories categories = new NewCategories(context.work(), operation.categories());
		List<List<Problem>> byCategory = categories.problems();
		List<Problem> problems = IntStream.range(0, count).boxed()
				.flatMap(i -> byCategory.get(i).stream().map(problem -> problem.within("categories[" + i + "]"))).toList();
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		return Outcome.done(new CategoriesImported(categories.add().stream().map(context.work()::refOf).toList()));
	}
}
