package emporion.sales.server.commit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;
import emporion.sales.model.Offer;
import emporion.sales.model.OfferState;
import emporion.sales.model.Order;
import emporion.sales.model.OrderState;
import emporion.sales.model.SalesPackage;

/**
 * What was sent or confirmed stays: lines of offers and orders change only while these are drafts, numbers are given for good, and only
 * drafts are deleted.
 */
@Component
public final class OrderHistoryRule implements CommitRule {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;
	private static final List<EStructuralFeature> FIXED = List.of(MODEL.getPricedLine_Product(), MODEL.getPricedLine_Quantity(),
			MODEL.getPricedLine_Price(), MODEL.getPricedLine_Net(), MODEL.getPricedLine_VatRate(), MODEL.getPricedLine_Line());

	@Activate
	public OrderHistoryRule() {
	}

	@Override
	public List<Problem> check(CommitView commit) {
		List<Problem> problems = new ArrayList<>();
		commit.changesOf(MODEL.getOffer()).forEach(change -> document(change, MODEL.getOffer_DocumentNumber(),
				change.before(MODEL.getOffer_State()) == OfferState.DRAFT, problems));
		commit.changesOf(MODEL.getOrder()).forEach(change -> document(change, MODEL.getOrder_DocumentNumber(),
				change.before(MODEL.getOrder_State()) == OrderState.DRAFT, problems));
		CommittedState state = new CommittedState(commit);
		Stream.concat(commit.changesOf(MODEL.getOfferLine()), commit.changesOf(MODEL.getOrderLine()))
				.filter(OrderHistoryRule::isAnotherLine).map(change -> fixedDocument(state, change)).filter(Objects::nonNull).distinct()
				.forEach(name -> problems.add(Problem.error("SAL-044", name)));
		return problems;
	}

	private static void document(ObjectChange change, EAttribute number, boolean wasDraft, List<Problem> problems) {
		Object before = change.before(number);
		if (change.kind() == Kind.DELETED && !wasDraft)
			problems.add(Problem.error("SAL-046", Objects.requireNonNullElse(before, "#" + change.id())));
		if (change.kind() == Kind.CHANGED && before != null && !before.equals(change.after(number)))
			problems.add(Problem.error("SAL-045", before).at("documentNumber"));
	}

	private static boolean isAnotherLine(ObjectChange line) {
		return line.kind() != Kind.CHANGED || FIXED.stream().anyMatch(line::touches);
	}

	/** @return the name of the line's document, if that had left the draft state before this commit; null otherwise */
	private static String fixedDocument(CommittedState state, ObjectChange line) {
		if (line.type() == MODEL.getOfferLine())
			return state.stored(line.containerId(), Offer.class).filter(offer -> offer.getState() != OfferState.DRAFT)
					.map(Offer::getDocumentNumber).orElse(null);
		return state.stored(line.containerId(), Order.class).filter(order -> order.getState() != OrderState.DRAFT)
				.map(Order::getDocumentNumber).orElse(null);
	}
}
