package emporion.warehouse.server.commit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;
import emporion.warehouse.model.WarehousePackage;
import emporion.warehouse.rules.StockLevelRule;

/**
 * Levels are possible, and they change by exactly what moves and blocks of the same commit say; so the sum of all moves is always what
 * lies there, and the sum of all blocks what is set apart.
 */
@Component
public final class StockBalanceRule implements CommitRule {

	private static final WarehousePackage MODEL = WarehousePackage.eINSTANCE;

	private final StockLevelRule levels = new StockLevelRule();

	@Activate
	public StockBalanceRule() {
	}

	@Override
	public List<Problem> check(CommitView commit) {
		List<Problem> problems = new ArrayList<>();
		Map<Place, BigDecimal> onHand = new HashMap<>();
		Map<Place, BigDecimal> blocked = new HashMap<>();
		for (ObjectChange change : commit.changes()) {
			if (change.type() == MODEL.getStockLevel()) {
				levelIsPossible(change, problems);
				Place place = place(change, MODEL.getStockLevel_Product(), MODEL.getStockLevel_Warehouse());
				onHand.merge(place, difference(change, MODEL.getStockLevel_OnHand()), BigDecimal::add);
				blocked.merge(place, difference(change, MODEL.getStockLevel_Blocked()), BigDecimal::add);
			} else if (change.type() == MODEL.getStockMove() && change.kind() == Kind.NEW) {
				onHand.merge(place(change, MODEL.getStockMove_Product(), MODEL.getStockMove_Warehouse()),
						difference(change, MODEL.getStockMove_Quantity()).negate(), BigDecimal::add);
			} else if (change.type() == MODEL.getStockBlock()) {
				blocked.merge(place(change, MODEL.getStockBlock_Product(), MODEL.getStockBlock_Warehouse()),
						difference(change, MODEL.getStockBlock_Quantity()).negate(), BigDecimal::add);
			}
		}
		onHand.forEach((place, rest) -> unbalanced("WHS-013", place, rest, problems));
		blocked.forEach((place, rest) -> unbalanced("WHS-014", place, rest, problems));
		return problems;
	}

	private void levelIsPossible(ObjectChange change, List<Problem> problems) {
		if (change.kind() == Kind.DELETED)
			return;
		levels.check("#" + change.after(MODEL.getStockLevel_Product()), amount(change.after(MODEL.getStockLevel_OnHand())),
				amount(change.after(MODEL.getStockLevel_Blocked()))).ifPresent(problems::add);
	}

	private static void unbalanced(String code, Place place, BigDecimal rest, List<Problem> problems) {
		if (rest.signum() != 0)
			problems.add(Problem.error(code, "#" + place.product(), "#" + place.warehouse(), rest.toPlainString()));
	}

	private static BigDecimal difference(ObjectChange change, EAttribute attribute) {
		return amount(change.after(attribute)).subtract(amount(change.before(attribute)));
	}

	private static BigDecimal amount(Object value) {
		return value == null ? BigDecimal.ZERO : (BigDecimal) value;
	}

	private static Place place(ObjectChange change, EReference product, EReference warehouse) {
		boolean gone = change.kind() == Kind.DELETED;
		return new Place((Long) (gone ? change.before(product) : change.after(product)),
				(Long) (gone ? change.before(warehouse) : change.after(warehouse)));
	}

	private record Place(Long product, Long warehouse) {
	}
}
