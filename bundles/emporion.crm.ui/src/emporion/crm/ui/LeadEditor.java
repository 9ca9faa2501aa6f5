package emporion.crm.ui;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PartInitException;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.ConvertLeadOperation;
import emporion.crm.ConvertLeadOperation.LeadConverted;
import emporion.crm.CreateLeadOperation;
import emporion.crm.RejectLeadOperation;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.Lead;
import emporion.crm.model.LeadState;
import emporion.crm.rules.LeadCheck;
import emporion.platform.Ref;
import emporion.platform.ui.Icon;
import emporion.platform.ui.Labels;
import emporion.platform.ui.Tone;
import emporion.platform.ui.editor.CardEditor;
import emporion.platform.ui.editor.CardForm;
import emporion.platform.ui.editor.CardModel;
import emporion.platform.ui.editor.ObjectInput;
import emporion.platform.ui.field.FieldGrid;
import emporion.platform.ui.operation.Asking;
import emporion.platform.ui.session.ClientSession;

/** The card of a lead, with the gestures that make a customer of it or put it aside. */
public final class LeadEditor extends CardEditor {

	private static final CrmPackage MODEL = CrmPackage.eINSTANCE;
	private final Labels labels = Labels.beside(LeadEditor.class);
	private final LeadCheck check = new LeadCheck();
	private CardForm form;
	private Asking asking;

	@Override
	protected EClass type() {
		return MODEL.getLead();
	}

	@Override
	protected Map<EStructuralFeature, Object> initialValues() {
		return LeadCard.initialValues();
	}

	@Override
	protected void createForm(CardForm cardForm) {
		form = cardForm;
		asking = new Asking(form.frame().root());
		form.frame().action("convert", new Icon("user-plus"), labels.text("lead.convert"), this::convert);
		form.frame().action("reject", new Icon("ban"), labels.text("lead.reject"), this::reject);
		PartyFields fields = new PartyFields(form, labels, type());
		FieldGrid who = form.section(labels.text("party.who"), 4);
		fields.text(who, "name", 2);
		fields.kind(who);
		fields.texts(who, "source", "country", "taxId", "owner");
		FieldGrid where = form.section(labels.text("party.where"), 4);
		fields.address(where);
		fields.text(where, "contactName", 2);
		fields.texts(where, "phone", "email");
		form.onRefresh(this::showState);
	}

	private void showState() {
		LeadState state = new LeadCard(form.model()::value).state();
		boolean decidable = state == LeadState.OPEN && !form.model().base().isNew();
		form.frame().offer("convert", decidable);
		form.frame().offer("reject", decidable);
		form.frame().state(labels.text("choice." + state.getName()), switch (state) {
			case OPEN -> Tone.ACTIVE;
			case CONVERTED -> Tone.GOOD;
			case REJECTED -> Tone.MUTED;
		});
	}

	private Ref<Lead> lead() {
		return new Ref<>(form.model().base().id());
	}

	private void convert() {
		ClientSession session = getSite().getService(ClientSession.class);
		asking.run(labels.text("lead.convert"), () -> session.operations().run(new ConvertLeadOperation(lead())), answer -> {
			if (answer instanceof Outcome.Done<LeadConverted> done)
				open(done.result());
			form.frame().problems(answer.problems());
		});
	}

	private void open(LeadConverted converted) {
		try {
			getSite().getPage().openEditor(new ObjectInput("crm.party", converted.party().id(), converted.code()), "emporion.crm.ui.party");
		} catch (PartInitException broken) {
			throw new IllegalStateException("the party's editor cannot be opened", broken);
		}
	}

	private void reject() {
		InputDialog reason = new InputDialog(getSite().getShell(), labels.text("lead.reject"), labels.text("lead.reason"), "", null);
		if (reason.open() != Window.OK)
			return;
		String why = reason.getValue();
		ClientSession session = getSite().getService(ClientSession.class);
		asking.run(labels.text("lead.reject"), () -> session.operations().run(new RejectLeadOperation(lead(), why)),
				answer -> form.frame().problems(answer.problems()));
	}

	@Override
	protected List<Problem> check(CardModel card) {
		return check.check(new LeadCard(card::value).data().normalised());
	}

	@Override
	protected Map<EStructuralFeature, Object> normalised(CardModel card) {
		return new LeadCard(card::value).normalised();
	}

	@Override
	protected Outcome<Long> create(ClientSession session, CardModel card) {
		return session.operations().run(new CreateLeadOperation(new LeadCard(card::value).data().normalised()))
				.map(created -> created.lead().id());
	}

	@Override
	protected String title(CardModel card) {
		String name = card.value(MODEL.getLead_Name());
		return name == null ? "" : name;
	}
}
