package emporion.catalog;

import java.util.List;

import emporion.catalog.ImportProductsOperation.ProductsImported;
import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;

/**
 * Takes many new products into the catalogue, all or none. Refused with the problems of every product that is not in order, at
 * {@code products[0].ean} and the like.
 *
 * @param products 1 to {@value #MAX_PRODUCTS}
 */
public record ImportProductsOperation(List<ProductData> products) implements Operation<ProductsImported> {

	public static final int MAX_PRODUCTS = 1000;

	public ImportProductsOperation {
		products = List.copyOf(products);
	}

	/** The new products, in the order of the request. */
	public record ProductsImported(List<Ref<Product>> products) {
		public ProductsImported {
			products = List.copyOf(products);
		}
	}
}
