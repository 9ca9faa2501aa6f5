package emporion.crm.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;

import emporion.crm.LeadData;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.LeadState;
import emporion.crm.model.PartyKind;

/** A lead's card between the form and {@link LeadData}. No widgets. */
record LeadCard(Function<EStructuralFeature, Object> values) {

	private static final CrmPackage MODEL = CrmPackage.eINSTANCE;

	static Map<EStructuralFeature, Object> initialValues() {
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		values.put(MODEL.getLead_Kind(), PartyKind.COMPANY);
		values.put(MODEL.getLead_Country(), "PL");
		values.put(MODEL.getLead_State(), LeadState.OPEN);
		return values;
	}

	LeadData data() {
		return new LeadData(text(MODEL.getLead_Name()), (PartyKind) values.apply(MODEL.getLead_Kind()), text(MODEL.getLead_Country()),
				text(MODEL.getLead_TaxId()), text(MODEL.getLead_Street()), text(MODEL.getLead_PostalCode()), text(MODEL.getLead_City()),
				text(MODEL.getLead_ContactName()), text(MODEL.getLead_Phone()), text(MODEL.getLead_Email()), text(MODEL.getLead_Source()),
				text(MODEL.getLead_Owner()));
	}

	LeadState state() {
		return values.apply(MODEL.getLead_State()) instanceof LeadState state ? state : LeadState.OPEN;
	}

	/** The texts as the domain keeps them, where they differ from what was typed. */
	Map<EStructuralFeature, Object> normalised() {
		LeadData kept = data().normalised();
		Map<EStructuralFeature, Object> texts = new LinkedHashMap<>();
		texts.put(MODEL.getLead_Name(), kept.name());
		texts.put(MODEL.getLead_Country(), kept.country());
		texts.put(MODEL.getLead_TaxId(), kept.taxId());
		texts.put(MODEL.getLead_Phone(), kept.phone());
		texts.put(MODEL.getLead_Email(), kept.email());
		texts.entrySet().removeIf(text -> text(text.getKey()).equals(text.getValue()));
		return texts;
	}

	private String text(EStructuralFeature feature) {
		Object value = values.apply(feature);
		return value == null ? "" : (String) value;
	}
}
