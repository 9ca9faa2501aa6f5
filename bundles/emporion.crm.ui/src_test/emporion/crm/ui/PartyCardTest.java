package emporion.crm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.crm.PersonData;
import emporion.crm.model.CrmPackage;
import emporion.crm.rules.PartyCheck;
import emporion.platform.ui.session.Card;
import emporion.platform.ui.session.Cards;

class PartyCardTest {

	private static final CrmPackage MODEL = CrmPackage.eINSTANCE;
	private final Map<EStructuralFeature, Object> values = new LinkedHashMap<>(PartyCard.initialValues());
	private final PartyCard card = new PartyCard(values::get);

	@Test
	void newPartyIsAPolishCompanyThatBuysAndPaysIn14Days() {
		assertThat(card.data().country()).isEqualTo("PL");
		assertThat(card.data().customer()).isTrue();
		assertThat(card.data().paymentTermDays()).isEqualTo(14);
	}

	@Test
	void numbersAreKeptWithoutWhatPeopleTypeBetweenTheirDigits() {
		values.put(MODEL.getParty_Name(), "Greenfield Trading");
		values.put(MODEL.getParty_TaxId(), "123-456-32-18");
		assertThat(card.normalised()).containsExactly(Map.entry(MODEL.getParty_TaxId(), "1234563218"));
	}

	@Test
	void wrongNipIsAProblemOfItsField() {
		values.put(MODEL.getParty_Name(), "Greenfield Trading");
		values.put(MODEL.getParty_TaxId(), "1234563219");
		List<Problem> problems = new PartyCheck().check(card.data().normalised());
		assertThat(problems).extracting(problem -> problem.field().orElse("")).containsExactly("taxId");
	}

	@Test
	void personKeepsItsIdentityWhenItsDataChange() {
		Card stored = new Card(77, 3, MODEL.getPerson(), Map.of(MODEL.getPerson_Surname(), "Nowak"));
		Card changed = PartyCard.withData(stored, new PersonData("Anna", "Nowak", "", "", ""));
		assertThat(changed.id()).isEqualTo(77);
		assertThat(PartyCard.person(changed)).isEqualTo(new PersonData("Anna", "Nowak", "", "", ""));
		values.put(MODEL.getParty_Persons(), List.of(changed, PartyCard.withData(Cards.fresh(MODEL.getPerson(), Map.of()),
				new PersonData("Jan", "Kos", "", "", ""))));
		assertThat(card.data().persons()).extracting(PersonData::surname).containsExactly("Nowak", "Kos");
	}
}
