package emporion.sales.server;

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
import emporion.sales.model.SalesPackage;

/** The module {@code sales}. All its documents are written by operations only. */
@Component
public final class SalesServerModule implements ServerModule {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	@Activate
	public SalesServerModule() {
	}

	@Override
	public String id() {
		return "sales";
	}

	@Override
	public Set<String> requires() {
		return Set.of("catalog", "crm");
	}

	/** Without a warehouse nothing is blocked and issued; without prices they are typed by hand. */
	@Override
	public Set<String> uses() {
		return Set.of("warehouse", "pricing");
	}

	@Override
	public List<EPackage> packages() {
		return List.of(MODEL);
	}

	@Override
	public List<EClass> registers() {
		return List.of(MODEL.getOffer(), MODEL.getOrder(), MODEL.getInvoice(), MODEL.getPayment());
	}

	@Override
	public Set<EClass> writtenByOperationsOnly() {
		return Set.copyOf(registers());
	}

	@Override
	public List<RolePart> roles() {
		return RoleFiles.read(SalesServerModule.class, "accountant", "auditor", "cashier", "director", "sales-clerk",
				"sales-manager", "warehouse-keeper");
	}

	@Override
	public List<Belonging> belongings() {
		return List.of(Belonging.toOwner(MODEL.getOffer(), MODEL.getOffer_Author()).alsoThrough(MODEL.getOffer_Customer()),
				Belonging.toOwner(MODEL.getOrder(), MODEL.getOrder_Author()).alsoThrough(MODEL.getOrder_Customer()),
				Belonging.toOwner(MODEL.getInvoice(), MODEL.getInvoice_Author()).alsoThrough(MODEL.getInvoice_Customer()),
				Belonging.toOwner(MODEL.getPayment(), MODEL.getPayment_Author()).alsoThrough(MODEL.getPayment_Customer()));
	}

	@Override
	public List<Index> indexes() {
		return List.of(Index.unique(MODEL.getOffer(), MODEL.getOffer_DocumentNumber()),
				Index.of(MODEL.getOffer(), MODEL.getOffer_DocumentDate()), Index.of(MODEL.getOffer(), MODEL.getOffer_Customer()),
				Index.unique(MODEL.getOrder(), MODEL.getOrder_DocumentNumber()),
				Index.of(MODEL.getOrder(), MODEL.getOrder_DocumentDate()), Index.of(MODEL.getOrder(), MODEL.getOrder_Customer()),
				Index.of(MODEL.getOrder(), MODEL.getOrder_Offer()), Index.of(MODEL.getOrder(), MODEL.getOrder_State()),
				Index.unique(MODEL.getInvoice(), MODEL.getInvoice_DocumentNumber()),
				Index.of(MODEL.getInvoice(), MODEL.getInvoice_IssueDate()), Index.of(MODEL.getInvoice(), MODEL.getInvoice_DueDate()),
				Index.of(MODEL.getInvoice(), MODEL.getInvoice_Order()), Index.of(MODEL.getInvoice(), MODEL.getInvoice_Customer()),
				Index.unique(MODEL.getPayment(), MODEL.getPayment_DocumentNumber()),
				Index.of(MODEL.getPayment(), MODEL.getPayment_PaymentDate()), Index.of(MODEL.getPayment(), MODEL.getPayment_Invoice()),
				Index.of(MODEL.getPayment(), MODEL.getPayment_Customer()));
	}
}
