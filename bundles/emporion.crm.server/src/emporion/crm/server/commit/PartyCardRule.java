package emporion.crm.server.commit;

import static emporion.crm.server.commit.ChangedCard.text;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.crm.PartyData;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.Party;
import emporion.crm.model.PartyKind;
import emporion.crm.rules.PartyCheck;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;

/** Party cards are in order, have a code and a tax number of their own and an owner who is a user. */
@Component
public final class PartyCardRule implements CommitRule {

	private static final CrmPackage MODEL = CrmPackage.eINSTANCE;

	private final PartyCheck check = new PartyCheck();

	@Activate
	public PartyCardRule() {
	}

	@Override
	public List<Problem> check(CommitView commit) {
		return commit.changesOf(MODEL.getParty()).filter(change -> change.kind() != Kind.DELETED)
				.flatMap(change -> problems(commit, change).stream()).toList();
	}

	private List<Problem> problems(CommitView commit, ObjectChange change) {
		PartyData card = card(change);
		List<Problem> problems = new ArrayList<>(check.check(card));
		int persons = change.after(MODEL.getParty_Persons()) instanceof List<?> list ? list.size() : 0;
		check.persons(card.kind(), persons).ifPresent(problems::add);
		if (card.code().isEmpty())
			problems.add(Problem.error("CRM-031").at("code"));
		if (card.owner().isBlank())
			problems.add(Problem.error("CRM-009").at("owner"));
		if (!commit.isTrusted())
			problems.addAll(ofAClient(commit, change, card));
		return problems;
	}

	/** Operations have looked already. */
	private static List<Problem> ofAClient(CommitView commit, ObjectChange change, PartyData card) {
		List<Problem> problems = new ArrayList<>();
		if (change.touches(MODEL.getParty_Code()))
			commit.reading().findBy(Party.class, MODEL.getParty_Code(), card.code()).stream()
					.filter(other -> commit.reading().refOf(other).id() != change.id()).findFirst()
					.ifPresent(owner -> problems.add(Problem.error("CRM-012", card.code(), owner.getName()).at("code")));
		if (change.touches(MODEL.getParty_TaxId()) && !card.taxId().isEmpty())
			commit.reading().findBy(Party.class, MODEL.getParty_TaxId(), card.taxId()).stream()
					.filter(other -> commit.reading().refOf(other).id() != change.id()).findFirst()
					.ifPresent(owner -> problems
							.add(Problem.error("CRM-032", card.taxId(), owner.getName(), owner.getCode()).at("taxId")));
		if (change.touches(MODEL.getParty_Owner()))
			ChangedCard.ownerIsAUser(commit, card.owner()).ifPresent(problems::add);
		if (change.touches(MODEL.getParty_ConvertedFrom()))
			problems.add(Problem.error("CRM-023").at("convertedFrom"));
		return problems;
	}

	private static PartyData card(ObjectChange change) {
		return new PartyData(text(change, MODEL.getParty_Code()), (PartyKind) change.after(MODEL.getParty_Kind()),
				text(change, MODEL.getParty_Name()), true, false, text(change, MODEL.getParty_Country()),
				text(change, MODEL.getParty_TaxId()), text(change, MODEL.getParty_Street()), text(change, MODEL.getParty_PostalCode()),
				text(change, MODEL.getParty_City()), text(change, MODEL.getParty_Phone()), text(change, MODEL.getParty_Email()),
				text(change, MODEL.getParty_BankAccount()), text(change, MODEL.getParty_CustomerGroup()),
				text(change, MODEL.getParty_Language()), (Integer) change.after(MODEL.getParty_PaymentTermDays()),
				text(change, MODEL.getParty_Owner()), List.of());
	}
}
