package emporion.crm.server.commit;

import static emporion.crm.server.commit.ChangedCard.text;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import emporion.base.outcome.Problem;
import emporion.crm.PersonData;
import emporion.crm.model.CrmPackage;
import emporion.crm.rules.PersonCheck;
import emporion.platform.server.commit.CommitRule;
import emporion.platform.server.commit.CommitView;
import emporion.platform.server.commit.CommitView.ObjectChange;
import emporion.platform.server.commit.CommitView.ObjectChange.Kind;

/** Cards of persons are in order. */
@Component
public final class PersonCardRule implements CommitRule {

	private static final CrmPackage MODEL = CrmPackage.eINSTANCE;

	private final PersonCheck check = new PersonCheck();

	@Activate
	public PersonCardRule() {
	}

	@Override
	public List<Problem> check(CommitView commit) {
		return commit.changesOf(MODEL.getPerson()).filter(change -> change.kind() != Kind.DELETED)
				.flatMap(change -> check.check(card(change)).stream()).toList();
	}

	private static PersonData card(ObjectChange change) {
		return new PersonData(text(change, MODEL.getPerson_FirstName()), text(change, MODEL.getPerson_Surname()),
				text(change, MODEL.getPerson_Position()), text(change, MODEL.getPerson_Phone()), text(change, MODEL.getPerson_Email()));
	}
}
