package emporion.pricing.server;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.platform.server.module.ServerModule;
import emporion.platform.server.permission.Belonging;
import emporion.platform.server.permission.RoleFiles;
import emporion.platform.server.permission.RolePart;
import emporion.pricing.model.PricingPackage;

/** The module {@code pricing}. */
@Component
public final class PricingServerModule implements ServerModule {

	private static final PricingPackage MODEL = PricingPackage.eINSTANCE;

	@Activate
	public PricingServerModule() {
	}

	@Override
	public String id() {
		return "pricing";
	}

	@Override
	public Set<String> requires() {
		return Set.of("catalog", "crm");
	}

	@Override
	public List<EPackage> packages() {
		return List.of(MODEL);
	}

	@Override
	public List<EClass> registers() {
		return List.of(MODEL.getPriceList(), MODEL.getPriceListEntry(), MODEL.getCustomerTerms(), MODEL.getPriceFloor());
	}

	@Override
	public Set<EClass> writtenByOperationsOnly() {
		return Set.of();
	}

	@Override
	public List<RolePart> roles() {
		return RoleFiles.read(PricingServerModule.class, "director", "price-manager", "sales-clerk", "sales-manager");
	}

	@Override
	public List<Belonging> belongings() {
		return List.of(Belonging.through(MODEL.getCustomerTerms(), MODEL.getCustomerTerms_Party()));
	}

	@Override
	public List<Index> indexes() {
		return List.of(Index.unique(MODEL.getPriceList(), MODEL.getPriceList_Code()),
				Index.of(MODEL.getPriceList(), MODEL.getPriceList_Base()),
				Index.of(MODEL.getPriceListEntry(), MODEL.getPriceListEntry_List(), MODEL.getPriceListEntry_Product()),
				Index.of(MODEL.getPriceListEntry(), MODEL.getPriceListEntry_Product()),
				Index.unique(MODEL.getCustomerTerms(), MODEL.getCustomerTerms_Party()),
				Index.unique(MODEL.getPriceFloor(), MODEL.getPriceFloor_Login()));
	}
}
