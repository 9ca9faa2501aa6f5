package emporion.catalog.server.operations;

import java.util.List;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.catalog.ImportProductsOperation;
import emporion.catalog.ImportProductsOperation.ProductsImported;
import emporion.catalog.server.internal.NewProducts;
import emporion.platform.operation.OperationContext;
import emporion.platform.server.operation.OperationHandler;

/** Takes many new products into the catalogue. */
@Component(service = OperationHandler.class)
public final class ImportProductsHandler implements OperationHandler<ImportProductsOperation, ProductsImported> {

	@Activate
	public ImportProductsHandler() {
	}

	@Override
	public Class<ImportProductsOperation> operation() {
		return ImportProductsOperation.class;
	}

	@Override
	public Outcome<ProductsImported> handle(ImportProductsOperation operation, OperationContext context) {
		int count = operation.products().size();
		if (count < 1 || count > ImportProductsOperation.MAX_PRODUCTS)
			return Outcome.refused(Problem.error("CAT-018", ImportProductsOperation.MAX_PRODUCTS, count).at("products"));
		NewProducts products = new NewProducts(context.work(), operation.products());
		List<List<Problem>> byProduct = products.problems();
		List<Problem> problems = IntStream.range(0, count).boxed()
				.flatMap(i -> byProduct.get(i).stream().map(problem -> problem.within("products[" + i + "]"))).toList();
		if (!problems.isEmpty())
			return Outcome.refused(problems);
		return Outcome.done(new ProductsImported(products.add().stream().map(context.work()::refOf).toList()));
	}
}
