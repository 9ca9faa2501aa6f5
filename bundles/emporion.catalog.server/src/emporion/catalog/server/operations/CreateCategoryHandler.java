package emporion.catalog.server.operations;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.catalog.CreateCategoryOperation;
import emporion.catalog.CreateCategoryOperation.CategoryCreated;
import emporion.catalog.server.internal.NewCategories;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;

/** Puts a new category into the tree. */
@Component(service = OperationHandler.class)
public final class CreateCategoryHandler implements OperationHandler<CreateCategoryOperation, CategoryCreated> {

	@Activate
	public CreateCategoryHandler() {
	}

	@Override
	public Class<CreateCategoryOperation> operation() {
		return CreateCategoryOperation.class;
	}

	@Override
	public Outcome<CategoryCreated> handle(CreateCategoryOperation operation, OperationContext context) {
		NewCategories categories = new NewCategories(context.work(), List.of(operation.category()));
		List<Problem> problems = categories.problems().getFirst();
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		return Outcome.done(new CategoryCreated(context.work().refOf(categories.add().getFirst())));
	}
}
