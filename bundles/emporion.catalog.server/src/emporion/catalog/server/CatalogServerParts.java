package emporion.catalog.server;

import java.util.List;

import emporion.catalog.CatalogTexts;
import emporion.catalog.server.commit.CategoryCardRule;
import emporion.catalog.server.commit.ProductCardRule;
import emporion.catalog.server.operations.CreateCategoryHandler;
import emporion.catalog.server.operations.CreateProductHandler;
import emporion.catalog.server.operations.ImportCategoriesHandler;
import emporion.catalog.server.operations.ImportProductsHandler;
import emporion.catalog.server.query.CategoriesList;
import emporion.catalog.server.query.ProductsList;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.query.ListQuery;
import emporion.platform.text.TextSource;

/** What this bundle brings into a server without OSGi: the same that it otherwise registers as services. A new set with every instance. */
public final class CatalogServerParts {

	private final ServerModule module = new CatalogServerModule();
	private final List<OperationHandler<?, ?>> handlers = List.of(new CreateProductHandler(), new ImportProductsHandler(),
			new CreateCategoryHandler(), new ImportCategoriesHandler());
	private final List<CommitRule> rules = List.of(new ProductCardRule(), new CategoryCardRule());
	private final List<ListQuery> queries = List.of(new ProductsList(), new CategoriesList());
	private final TextSource texts = new CatalogTexts();

	public ServerModule module() {
		return module;
	}

	public List<OperationHandler<?, ?>> handlers() {
		return handlers;
	}

	public List<CommitRule> rules() {
		return rules;
	}

	public List<ListQuery> queries() {
		return queries;
	}

	public TextSource texts() {
		return texts;
	}
}
