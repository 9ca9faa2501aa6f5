package emporion.platform.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.ui.editor.CardModel.Difference;
import emporion.platform.ui.field.Reading;
import emporion.platform.ui.session.Card;

class CardModelTest {

	private final EClass party = EcoreFactory.eINSTANCE.createEClass();
	private final EAttribute name = attribute("name");
	private final EAttribute city = attribute("city");
	private final CardModel model = new CardModel(card(1, "Alfa", "Kraków"),
			entered -> entered.value(name) == null ? List.of(Problem.error("CRM-001").at("name")) : List.of());

	@Test
	void onlyWhatDiffersIsSaved() {
		model.enter(name, Reading.of("Beta"));
		model.enter(city, Reading.of("Kraków"));
		assertThat(model.changes()).isEqualTo(Map.of(name, "Beta"));
		model.enter(name, Reading.of("Alfa"));
		assertThat(model.isDirty()).isFalse();
	}

	@Test
	void anUnreadableTextIsAProblemAtItsFieldAndIsNotLost() {
		model.enter(city, Reading.wrong(Problem.error("PLT-908", 40)));
		assertThat(model.problemAt("city")).contains(Problem.error("PLT-908", 40).at("city"));
		assertThat(model.<String>value(city)).isEqualTo("Kraków");
		assertThat(model.isDirty()).isTrue();
	}

	@Test
	void theDomainChecksWhatStandsInTheFields() {
		model.enter(name, Reading.of((String) null));
		assertThat(model.problems()).containsExactly(Problem.error("CRM-001").at("name"));
	}

	@Test
	void aRefusalKeepsWhatWasEntered() {
		model.enter(name, Reading.of("Beta"));
		model.answered(Outcome.refused(Problem.error("CRM-009").at("name")));
		assertThat(model.<String>value(name)).isEqualTo("Beta");
		assertThat(model.problemAt("name")).contains(Problem.error("CRM-009").at("name"));
		model.enter(name, Reading.of("Gamma"));
		assertThat(model.problems()).isEmpty();
	}

	@Test
	void changesOfDifferentFieldsMerge() {
		model.enter(name, Reading.of("Beta"));
		assertThat(model.merge(card(2, "Alfa", "Rzeszów"))).isEmpty();
		assertThat(model.<String>value(name)).isEqualTo("Beta");
		assertThat(model.<String>value(city)).isEqualTo("Rzeszów");
		assertThat(model.changes()).isEqualTo(Map.of(name, "Beta"));
	}

	@Test
	void aFieldThatBothChangedIsAsked() {
		model.enter(name, Reading.of("Mine"));
		assertThat(model.merge(card(2, "Theirs", "Kraków"))).containsExactly(new Difference(name, "Alfa", "Theirs", "Mine"));
		model.takeTheirs(name);
		assertThat(model.<String>value(name)).isEqualTo("Theirs");
		assertThat(model.isDirty()).isFalse();
	}

	private Card card(int version, String nameValue, String cityValue) {
		return new Card(7, version, party, Map.<EStructuralFeature, Object>of(name, nameValue, city, cityValue));
	}

	private EAttribute attribute(String attributeName) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(attributeName);
		attribute.setEType(EcorePackage.Literals.ESTRING);
		party.getEStructuralFeatures().add(attribute);
		return attribute;
	}
}
