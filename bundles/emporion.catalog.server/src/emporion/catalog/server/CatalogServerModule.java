package emporion.catalog.server;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.catalog.model.CatalogPackage;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.permission.RoleFiles;
import emporion.platform.server.permission.RolePart;

/** The module {@code catalog}. */
@Component
public final class CatalogServerModule implements ServerModule {

	private static final CatalogPackage MODEL = CatalogPackage.eINSTANCE;

	@Activate
	public CatalogServerModule() {
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
	public boolean isAlwaysOn() {
		return true;
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
	public List<RolePart> roles() {
		return RoleFiles.read(CatalogServerModule.class, "accountant", "auditor", "cashier", "price-manager", "sales-clerk",
				"sales-manager", "warehouse-keeper");
	}

	@Override
	public Set<String> confidential() {
		return Set.of("catalog.Product.purchasePrice");
	}

	@Override
	public List<SearchText> searchTexts() {
		return List.of(SearchText.of(MODEL.getProduct(), MODEL.getProduct_Code(), MODEL.getProduct_NameEn(), MODEL.getProduct_NamePl(),
				MODEL.getProduct_NameUk(), MODEL.getProduct_Ean()));
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
