package emporion.catalog;

import static java.util.Objects.requireNonNull;

import emporion.catalog.CreateProductOperation.ProductCreated;
import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;

/** Takes a new product into the catalogue. Refused when its card is not in order, or its code or bar code is taken. */
public record CreateProductOperation(ProductData product) implements Operation<ProductCreated> {

	public CreateProductOperation {
		requireNonNull(product, "product");
	}

	/** The new product. */
	public record ProductCreated(Ref<Product> product) {
	}
}
