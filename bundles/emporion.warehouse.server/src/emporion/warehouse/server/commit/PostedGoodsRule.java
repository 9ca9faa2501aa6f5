package emporion.warehouse.server.commit;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;
import emporion.warehouse.model.WarehousePackage;

/** What went in or out is written once: stock moves and goods issues are never changed or deleted. */
@Component
public final class PostedGoodsRule implements CommitRule {

	private static final WarehousePackage MODEL = WarehousePackage.eINSTANCE;

	@Activate
	public PostedGoodsRule() {
	}

	@Override
	public List<Problem> check(CommitView commit) {
		return Stream.of(altered(commit, MODEL.getStockMove(), MODEL.getStockMove_Document()),
				altered(commit, MODEL.getGoodsIssue(), MODEL.getGoodsIssue_DocumentNumber()),
				altered(commit, MODEL.getGoodsIssueLine(), MODEL.getGoodsIssueLine_Line())).flatMap(problems -> problems).toList();
	}

	private static Stream<Problem> altered(CommitView commit, EClass type, EAttribute name) {
		return commit.changesOf(type).filter(change -> change.kind() != Kind.NEW)
				.map(change -> Problem.error("WHS-012", change.before(name)));
	}
}
