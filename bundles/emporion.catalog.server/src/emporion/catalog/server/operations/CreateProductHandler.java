package emporion.catalog.server.operations;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.catalog.CreateProductOperation;
import emporion.catalog.CreateProductOperation.ProductCreated;
import emporion.catalog.server.internal.NewProducts;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;

/** Takes a new product into the catalogue. */
@Component(service = OperationHandler.class)
public final class CreateProductHandler implements OperationHandler<CreateProductOperation, ProductCreated> {

	@Activate
	public CreateProductHandler() {
	}

	@Override
	public Class<CreateProductOperation> operation() {
		return CreateProductOperation.class;
	}

	@Override
	public Outcome<ProductCreated> handle(CreateProductOperation operation, OperationContext context) {
		NewProducts products = new NewProducts(context.work(), List.of(operation.product()));
		List<Problem> problems = products.problems().getFirst();
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		return Outcome.done(new ProductCreated(context.work().refOf(products.add().getFirst())));
	}
}
