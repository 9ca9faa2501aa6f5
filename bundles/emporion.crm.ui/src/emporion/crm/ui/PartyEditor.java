package emporion.crm.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.CreatePartyOperation;
import emporion.crm.model.CrmPackage;
import emporion.crm.rules.PartyCheck;
import emporion.platform.ui.Labels;
import emporion.platform.ui.editor.CardEditor;
import emporion.platform.ui.editor.CardForm;
import emporion.platform.ui.editor.CardModel;
import emporion.platform.ui.field.FieldGrid;
import emporion.platform.ui.field.WholeNumberText;
import emporion.platform.ui.session.ClientSession;

/** The card of a party. */
public final class PartyEditor extends CardEditor {

	private static final CrmPackage MODEL = CrmPackage.eINSTANCE;
	private final Labels labels = Labels.beside(PartyEditor.class);
	private final PartyCheck check = new PartyCheck();

	@Override
	protected EClass type() {
		return MODEL.getParty();
	}

	@Override
	protected Map<EStructuralFeature, Object> initialValues() {
		return PartyCard.initialValues();
	}

	@Override
	protected void createForm(CardForm form) {
		PartyFields fields = new PartyFields(form, labels, type());
		FieldGrid who = form.section(labels.text("party.who"), 4);
		fields.texts(who, "code");
		fields.text(who, "name", 2);
		fields.kind(who);
		fields.texts(who, "country", "taxId");
		form.bind(who.check("customer", "", labels.text("column.customer")), MODEL.getParty_Customer());
		form.bind(who.check("supplier", "", labels.text("column.supplier")), MODEL.getParty_Supplier());
		FieldGrid where = form.section(labels.text("party.where"), 4);
		fields.address(where);
		fields.texts(where, "phone", "email");
		form.bind(where.text("bankAccount", labels.text("party.bankAccount"), 2), MODEL.getParty_BankAccount());
		FieldGrid terms = form.section(labels.text("party.terms"), 4);
		form.bind(terms.typed("paymentTermDays", labels.text("column.paymentTermDays"), new WholeNumberText(Locale.getDefault())),
				MODEL.getParty_PaymentTermDays());
		fields.texts(terms, "customerGroup");
		form.bind(terms.choice("language", labels.text("column.language"), PartyCheck.LANGUAGES,
				code -> Locale.of(code).getDisplayLanguage(Locale.getDefault())), MODEL.getParty_Language());
		fields.texts(terms, "owner");
		new PersonsPart(form, labels);
	}

	@Override
	protected List<Problem> check(CardModel card) {
		return check.check(new PartyCard(card::value).data().normalised());
	}

	@Override
	protected Map<EStructuralFeature, Object> normalised(CardModel card) {
		return new PartyCard(card::value).normalised();
	}

	@Override
	protected Outcome<Long> create(ClientSession session, CardModel card) {
		return session.operations().run(new CreatePartyOperation(new PartyCard(card::value).data().normalised()))
				.map(created -> created.party().id());
	}

	@Override
	protected String title(CardModel card) {
		String name = card.value(MODEL.getParty_Name());
		return name == null ? "" : name;
	}
}
