package emporion.crm.server.commit;

import static emporion.crm.server.commit.ChangedCard.text;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.crm.LeadData;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.LeadState;
import emporion.crm.model.PartyKind;
import emporion.crm.rules.LeadCheck;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;

/** Lead cards are in order and have an owner; what becomes of a lead is decided by operations. */
@Component
public final class LeadCardRule implements CommitRule {

	private static final CrmPackage MODEL = CrmPackage.eINSTANCE;

	private final LeadCheck check = new LeadCheck();

	@Activate
	public LeadCardRule() {
	}

	@Override
	public List<Problem> check(CommitView commit) {
		return commit.changesOf(MODEL.getLead()).filter(change -> change.kind() != Kind.DELETED)
				.flatMap(change -> problems(commit, change).stream()).toList();
	}

	private List<Problem> problems(CommitView commit, ObjectChange change) {
		LeadData card = card(change);
		List<Problem> problems = new ArrayList<>(check.check(card));
		if (card.owner().isBlank())
			problems.add(Problem.error("CRM-009").at("owner"));
		if (!commit.isTrusted() && change.touches(MODEL.getLead_Owner()))
			ChangedCard.ownerIsAUser(commit, card.owner()).ifPresent(problems::add);
		if (!commit.isTrusted() && decides(change))
			problems.add(Problem.error("CRM-023").at("state"));
		return problems;
	}

	private static boolean decides(ObjectChange change) {
		if (change.kind() == Kind.NEW)
			return change.after(MODEL.getLead_State()) != LeadState.OPEN || change.after(MODEL.getLead_ConvertedTo()) != null;
		return change.touches(MODEL.getLead_State()) || change.touches(MODEL.getLead_ConvertedTo())
				|| change.touches(MODEL.getLead_RejectionReason());
	}

	private static LeadData card(ObjectChange change) {
		return new LeadData(text(change, MODEL.getLead_Name()), (PartyKind) change.after(MODEL.getLead_Kind()),
				text(change, MODEL.getLead_Country()), text(change, MODEL.getLead_TaxId()), text(change, MODEL.getLead_Street()),
				text(change, MODEL.getLead_PostalCode()), text(change, MODEL.getLead_City()), text(change, MODEL.getLead_ContactName()),
				text(change, MODEL.getLead_Phone()), text(change, MODEL.getLead_Email()), text(change, MODEL.getLead_Source()),
				text(change, MODEL.getLead_Owner()));
	}
}
