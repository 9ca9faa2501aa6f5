package emporion.crm.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.crm.PartyData;
import emporion.crm.PersonData;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.PartyKind;
import emporion.platform.ui.session.Card;

/** A party's card between the form, which knows features, and the domain, which knows {@link PartyData}. No widgets. */
record PartyCard(Function<EStructuralFeature, Object> values) {

	private static final CrmPackage MODEL = CrmPackage.eINSTANCE;

	/** What a new party has from the beginning: a Polish company that buys. */
	static Map<EStructuralFeature, Object> initialValues() {
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		values.put(MODEL.getParty_Kind(), PartyKind.COMPANY);
		values.put(MODEL.getParty_Customer(), true);
		values.put(MODEL.getParty_Supplier(), false);
		values.put(MODEL.getParty_Country(), "PL");
		values.put(MODEL.getParty_PaymentTermDays(), PartyData.DEFAULT_PAYMENT_TERM_DAYS);
		values.put(MODEL.getParty_Persons(), List.of());
		return values;
	}

	PartyData data() {
		return new PartyData(text(MODEL.getParty_Code()), (PartyKind) values.apply(MODEL.getParty_Kind()), text(MODEL.getParty_Name()),
				flag(MODEL.getParty_Customer()), flag(MODEL.getParty_Supplier()), text(MODEL.getParty_Country()),
				text(MODEL.getParty_TaxId()), text(MODEL.getParty_Street()), text(MODEL.getParty_PostalCode()), text(MODEL.getParty_City()),
				text(MODEL.getParty_Phone()), text(MODEL.getParty_Email()), text(MODEL.getParty_BankAccount()),
				text(MODEL.getParty_CustomerGroup()), text(MODEL.getParty_Language()), paymentTerm(), text(MODEL.getParty_Owner()),
				persons().stream().map(PartyCard::person).toList());
	}

	List<Card> persons() {
		Object persons = values.apply(MODEL.getParty_Persons());
		return persons == null ? List.of() : ((List<?>) persons).stream().map(Card.class::cast).toList();
	}

	/** The texts as the domain keeps them, where they differ from what was typed. */
	Map<EStructuralFeature, Object> normalised() {
		PartyData kept = data().normalised();
		Map<EStructuralFeature, Object> texts = new LinkedHashMap<>();
		texts.put(MODEL.getParty_Code(), kept.code());
		texts.put(MODEL.getParty_Name(), kept.name());
		texts.put(MODEL.getParty_Country(), kept.country());
		texts.put(MODEL.getParty_TaxId(), kept.taxId());
		texts.put(MODEL.getParty_Phone(), kept.phone());
		texts.put(MODEL.getParty_Email(), kept.email());
		texts.put(MODEL.getParty_BankAccount(), kept.bankAccount());
		texts.put(MODEL.getParty_CustomerGroup(), kept.customerGroup());
		texts.entrySet().removeIf(text -> text(text.getKey()).equals(text.getValue()));
		return texts;
	}

	static PersonData person(Card card) {
		PartyCard part = new PartyCard(card.values()::get);
		return new PersonData(part.text(MODEL.getPerson_FirstName()), part.text(MODEL.getPerson_Surname()),
				part.text(MODEL.getPerson_Position()), part.text(MODEL.getPerson_Phone()), part.text(MODEL.getPerson_Email()));
	}

	/** The same person, or a new one, with other data. */
	static Card withData(Card before, PersonData data) {
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>(before.values());
		values.put(MODEL.getPerson_FirstName(), data.firstName());
		values.put(MODEL.getPerson_Surname(), data.surname());
		values.put(MODEL.getPerson_Position(), data.position());
		values.put(MODEL.getPerson_Phone(), data.phone());
		values.put(MODEL.getPerson_Email(), data.email());
		return new Card(before.id(), before.version(), MODEL.getPerson(), values);
	}

	private String text(EStructuralFeature feature) {
		Object value = values.apply(feature);
		return value == null ? "" : (String) value;
	}

	private boolean flag(EStructuralFeature feature) {
		return Boolean.TRUE.equals(values.apply(feature));
	}

	private int paymentTerm() {
		return values.apply(MODEL.getParty_PaymentTermDays()) instanceof Integer days ? days : 0;
	}
}
