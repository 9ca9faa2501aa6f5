package emporion.platform.server.runtime;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

import emporion.platform.model.PlatformPackage;
import emporion.platform.server.module.ServerModule;
import emporion.platform.server.permission.RoleFiles;
import emporion.platform.server.permission.RolePart;

/** What the platform itself keeps: accounts, number series, receipts. Always there. */
final class PlatformModule implements ServerModule {

	/** Id of this module; every other may take it for granted. */
	static final String ID = "platform";

	private static final PlatformPackage MODEL = PlatformPackage.eINSTANCE;

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Set<String> requires() {
		return Set.of();
	}

	@Override
	public boolean isAlwaysOn() {
		return true;
	}

	/** What the platform does itself, works whatever is off. */
	@Override
	public boolean owns(Object part) {
		return false;
	}

	@Override
	public List<EPackage> packages() {
		return List.of(MODEL);
	}

	@Override
	public List<EClass> registers() {
		return List.of(MODEL.getAccount(), MODEL.getCredential(), MODEL.getNumberSeries(), MODEL.getOperationReceipt(), MODEL.getModuleState(),
				MODEL.getSecuritySettings(), MODEL.getRole());
	}

	@Override
	public Set<EClass> writtenByOperationsOnly() {
		return Set.copyOf(registers());
	}

	@Override
	public Set<EClass> hiddenFromClients() {
		return Set.of(MODEL.getCredential(), MODEL.getOperationReceipt(), MODEL.getSecuritySettings());
	}

	@Override
	public List<RolePart> roles() {
		return RoleFiles.read(PlatformModule.class, "administrator", "director", "auditor", "sales-clerk", "sales-manager", "warehouse-keeper",
				"accountant", "cashier", "price-manager");
	}

	@Override
	public List<Index> indexes() {
		return List.of(Index.unique(MODEL.getAccount(), MODEL.getAccount_Login()), Index.of(MODEL.getAccount(), MODEL.getAccount_Team()),
				Index.of(MODEL.getAccount(), MODEL.getAccount_Branch()), Index.unique(MODEL.getRole(), MODEL.getRole_Code()), Index.unique(MODEL.getCredential(), MODEL.getCredential_Login()),
				Index.unique(MODEL.getNumberSeries(), MODEL.getNumberSeries_Kind(), MODEL.getNumberSeries_Branch(), MODEL.getNumberSeries_Year()),
				Index.ofPresent(MODEL.getNumberSeries()), Index.unique(MODEL.getOperationReceipt(), MODEL.getOperationReceipt_OperationId()),
				Index.unique(MODEL.getModuleState(), MODEL.getModuleState_ModuleId()),
				Index.unique(MODEL.getSecuritySettings(), MODEL.getSecuritySettings_Name()));
	}
}
