package emporion.warehouse.server.commit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;
import emporion.warehouse.WarehouseData;
import emporion.warehouse.model.Warehouse;
import emporion.warehouse.model.WarehousePackage;
import emporion.warehouse.rules.WarehouseCheck;

/** Cards of warehouses are in order and their codes unique; nobody deletes a warehouse. */
@Component
public final class WarehouseCardRule implements CommitRule {

	private static final WarehousePackage MODEL = WarehousePackage.eINSTANCE;

	private final WarehouseCheck check = new WarehouseCheck();

	@Activate
	public WarehouseCardRule() {
	}

	@Override
	public List<Problem> check(CommitView commit) {
		return commit.changesOf(MODEL.getWarehouse()).flatMap(change -> problems(commit, change).stream()).toList();
	}

	private List<Problem> problems(CommitView commit, ObjectChange change) {
		if (change.kind() == Kind.DELETED)
			return List.of(Problem.error("WHS-024", change.before(MODEL.getWarehouse_Code())));
		WarehouseData card = new WarehouseData(text(change, MODEL.getWarehouse_Code()), text(change, MODEL.getWarehouse_Name()),
				text(change, MODEL.getWarehouse_Branch()), text(change, MODEL.getWarehouse_City()), true);
		List<Problem> problems = new ArrayList<>(check.check(card));
		if (!commit.isTrusted() && change.touches(MODEL.getWarehouse_Code()))
			commit.reading().findBy(Warehouse.class, MODEL.getWarehouse_Code(), card.code()).stream()
					.filter(other -> commit.reading().refOf(other).id() != change.id()).findFirst()
					.ifPresent(owner -> problems.add(Problem.error("WHS-017", card.code(), owner.getName()).at("code")));
		return problems;
	}

	private static String text(ObjectChange change, EAttribute attribute) {
		return Objects.requireNonNullElse((String) change.after(attribute), "");
	}
}
