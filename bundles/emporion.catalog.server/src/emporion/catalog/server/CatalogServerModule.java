package emporion.catalog.server;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.catalog.model.CatalogPackage;
import emporion.catalog.server.commit.CategoryCardRule;
import emporion.catalog.server.commit.ProductCardRule;
import emporion.catalog.server.operations.CreateCategoryHandler;
import emporion.catalog.server.operations.CreateProductHandler;
import emporion.catalog.server.operations.ImportProductsHandler;
import emporion.catalog.server.query.CategoriesList;
import emporion.catalog.server.query.ProductsList;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.operation.OperationHandler;
import emporion.platform.server.query.ListQuery;

/** The module {@code catalog}. */
@Component
public final class CatalogServerModule implements ServerModule {

	private static final CatalogPackage MODEL = CatalogPackage.eINSTANCE;

	@Activate
	public CatalogServerModule() {
	}

	/** For servers without OSGi: what is otherwise found as services. */
	public static List<OperationHandler<?, ?>> handlers() {
		return List.of(new CreateProductHandler(), new ImportProductsHandler(), new CreateCategoryHandler());
	}

	/** For servers without OSGi: what is otherwise found as services. */
	public static List<CommitRule> rules() {
		return List.of(new ProductCardRule(), new CategoryCardRule());
	}

	/** For servers without OSGi: what is otherwise found as services. */
	public static List<ListQuery> lists() {
		return List.of(new ProductsList(), new CategoriesList());
	}

	@Override
	public String id() {
		return "catalog";
	}

	@Override
	public Set<String> requires() {
		return Set.of();
	}

	@Override
	public List<EPackage> packages() {
		return List.of(MODEL);
	}

	@Override
	public List<EClass> registers() {
		return List.of(MODEL.getCategory(), MODEL.getProduct());
	}

	@Override
	public Set<EClass> writtenByOperationsOnly() {
		return Set.of();
	}

	@Override
	public List<Index> indexes() {
		return List.of(Index.unique(MODEL.getCategory(), MODEL.getCategory_Code()),
				Index.of(MODEL.getCategory(), MODEL.getCategory_Parent()),
				Index.unique(MODEL.getProduct(), MODEL.getProduct_Code()), Index.of(MODEL.getProduct(), MODEL.getProduct_Ean()),
				Index.of(MODEL.getProduct(), MODEL.getProduct_NameEn()), Index.of(MODEL.getProduct(), MODEL.getProduct_NamePl()),
				Index.of(MODEL.getProduct(), MODEL.getProduct_NameUk()));
	}
}
