package emporion.crm.server;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.crm.model.CrmPackage;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.permission.Belonging;
import emporion.platform.server.permission.RoleFiles;
import emporion.platform.server.permission.RolePart;

/** The module {@code crm}. */
@Component
public final class CrmServerModule implements ServerModule {

	private static final CrmPackage MODEL = CrmPackage.eINSTANCE;

	@Activate
	public CrmServerModule() {
	}

	@Override
	public String id() {
		return "crm";
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
		return List.of(MODEL.getParty(), MODEL.getLead(), MODEL.getCompany());
	}

	@Override
	public Set<EClass> writtenByOperationsOnly() {
		return Set.of(MODEL.getCompany());
	}

	@Override
	public List<RolePart> roles() {
		return RoleFiles.read(CrmServerModule.class, "accountant", "auditor", "cashier", "price-manager", "sales-clerk",
				"sales-manager", "warehouse-keeper");
	}

	@Override
	public Set<String> confidential() {
		return Set.of("crm.Party.bankAccount");
	}

	@Override
	public List<Belonging> belongings() {
		return List.of(Belonging.toOwner(MODEL.getParty(), MODEL.getParty_Owner()), Belonging.toOwner(MODEL.getLead(), MODEL.getLead_Owner()));
	}

	@Override
	public List<SearchText> searchTexts() {
		return List.of(
				SearchText.of(MODEL.getParty(), MODEL.getParty_Name(), MODEL.getParty_Code(), MODEL.getParty_TaxId(), MODEL.getParty_City()),
				SearchText.of(MODEL.getLead(), MODEL.getLead_Name(), MODEL.getLead_ContactName(), MODEL.getLead_City(), MODEL.getLead_TaxId()));
	}

	@Override
	public List<Index> indexes() {
		return List.of(Index.unique(MODEL.getParty(), MODEL.getParty_Code()), Index.of(MODEL.getParty(), MODEL.getParty_Name()),
				Index.of(MODEL.getParty(), MODEL.getParty_TaxId()), Index.of(MODEL.getParty(), MODEL.getParty_City()),
				Index.of(MODEL.getParty(), MODEL.getParty_Owner()), Index.of(MODEL.getPerson(), MODEL.getPerson_Surname()),
				Index.of(MODEL.getLead(), MODEL.getLead_Name()), Index.of(MODEL.getLead(), MODEL.getLead_ConvertedTo()),
				Index.unique(MODEL.getCompany(), MODEL.getCompany_Code()));
	}
}
