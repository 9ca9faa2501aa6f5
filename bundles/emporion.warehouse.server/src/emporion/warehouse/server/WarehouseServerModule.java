package emporion.warehouse.server;

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
import emporion.warehouse.model.WarehousePackage;

/** The module {@code warehouse}. */
@Component
public final class WarehouseServerModule implements ServerModule {

	private static final WarehousePackage MODEL = WarehousePackage.eINSTANCE;

	@Activate
	public WarehouseServerModule() {
	}

	@Override
	public String id() {
		return "warehouse";
	}

	@Override
	public Set<String> requires() {
		return Set.of("catalog");
	}

	@Override
	public List<EPackage> packages() {
		return List.of(MODEL);
	}

	@Override
	public List<EClass> registers() {
		return List.of(MODEL.getWarehouse(), MODEL.getStockLevel(), MODEL.getStockMove(), MODEL.getStockBlock(),
				MODEL.getStockReservation(), MODEL.getGoodsIssue());
	}

	@Override
	public Set<EClass> writtenByOperationsOnly() {
		return Set.of(MODEL.getStockLevel(), MODEL.getStockMove(), MODEL.getStockBlock(), MODEL.getStockReservation(),
				MODEL.getGoodsIssue());
	}

	@Override
	public List<RolePart> roles() {
		return RoleFiles.read(WarehouseServerModule.class, "accountant", "cashier", "sales-clerk", "sales-manager", "warehouse-keeper");
	}

	@Override
	public List<Belonging> belongings() {
		return List.of(Belonging.toBranch(MODEL.getWarehouse(), MODEL.getWarehouse_Branch()),
				Belonging.through(MODEL.getStockLevel(), MODEL.getStockLevel_Warehouse()),
				Belonging.toOwner(MODEL.getStockMove(), MODEL.getStockMove_Author()).alsoThrough(MODEL.getStockMove_Warehouse()),
				Belonging.through(MODEL.getStockBlock(), MODEL.getStockBlock_Warehouse()),
				Belonging.through(MODEL.getStockReservation(), MODEL.getStockReservation_Warehouse()),
				Belonging.toOwner(MODEL.getGoodsIssue(), MODEL.getGoodsIssue_IssuedBy()).alsoThrough(MODEL.getGoodsIssue_Warehouse()));
	}

	@Override
	public List<Index> indexes() {
		return List.of(Index.unique(MODEL.getWarehouse(), MODEL.getWarehouse_Code()),
				Index.unique(MODEL.getStockLevel(), MODEL.getStockLevel_Product(), MODEL.getStockLevel_Warehouse()),
				Index.ofPresent(MODEL.getStockLevel()),
				Index.of(MODEL.getStockMove(), MODEL.getStockMove_Product()), Index.of(MODEL.getStockMove(), MODEL.getStockMove_MoveDate()),
				Index.of(MODEL.getStockMove(), MODEL.getStockMove_Document()),
				Index.of(MODEL.getStockBlock(), MODEL.getStockBlock_Document()),
				Index.of(MODEL.getStockReservation(), MODEL.getStockReservation_Document()),
				Index.of(MODEL.getStockReservation(), MODEL.getStockReservation_Product(), MODEL.getStockReservation_Warehouse()),
				Index.unique(MODEL.getGoodsIssue(), MODEL.getGoodsIssue_DocumentNumber()),
				Index.of(MODEL.getGoodsIssue(), MODEL.getGoodsIssue_SourceDocument()),
				Index.of(MODEL.getGoodsIssue(), MODEL.getGoodsIssue_IssueDate()));
	}
}
