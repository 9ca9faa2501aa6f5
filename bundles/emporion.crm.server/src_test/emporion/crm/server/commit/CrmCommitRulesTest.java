package emporion.crm.server.commit;

import static emporion.crm.server.CrmFixture.NIP;
import static emporion.crm.server.CrmFixture.company;
import static emporion.crm.server.CrmFixture.lead;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.crm.CreateLeadOperation;
import emporion.crm.model.CrmFactory;
import emporion.crm.model.CrmPackage;
import emporion.crm.model.Lead;
import emporion.crm.model.LeadState;
import emporion.crm.model.Party;
import emporion.crm.model.PartyKind;
import emporion.crm.model.Person;
import emporion.crm.server.CrmFixture;
import emporion.crm.server.operations.CreateLeadHandler;

class CrmCommitRulesTest {

	private static final CrmPackage MODEL = CrmPackage.eINSTANCE;

	private final CrmFixture crm = new CrmFixture();
	private Party los;

	@BeforeEach
	void oneParty() {
		crm.create(company("K-1", "Łoś SA", NIP, "")).orElseThrow();
		los = crm.repository.only(Party.class);
	}

	@Test
	void theOwnerCanBeChangedButNotTakenAway() {
		assertThat(crm.repository.commitAsClient("anna", work -> work.change(los).set(MODEL.getParty_Owner(), "bartek"))).isEmpty();
		assertThat(los.getOwner()).isEqualTo("bartek");
		assertThat(crm.repository.commitAsClient("anna", work -> work.change(los).set(MODEL.getParty_Owner(), "")))
				.extracting(Problem::code).containsExactly("CRM-009");
		assertThat(los.getOwner()).isEqualTo("bartek");
	}

	@Test
	void aWrongNipIsRefused() {
		assertThat(crm.repository.commitAsClient("anna", work -> work.change(los).set(MODEL.getParty_TaxId(), "5260250275")))
				.extracting(Problem::code).containsExactly("CRM-004");
		assertThat(los.getTaxId()).isEqualTo(NIP);
	}

	@Test
	void aTakenCodeIsRefusedNamingItsOwner() {
		crm.create(company("K-2", "Żubr SA", "", "")).orElseThrow();

		assertThat(crm.repository.commitAsClient("anna", work -> work.change(los).set(MODEL.getParty_Code(), "K-2"))).singleElement()
				.satisfies(problem -> assertThat(problem.arguments()).containsExactly("K-2", "Żubr SA"));
	}

	@Test
	void aTaxNumberOfAnotherPartyIsRefusedNamingThatParty() {
		crm.create(company("K-2", "Żubr SA", "", "")).orElseThrow();
		Party zubr = crm.repository.all(Party.class).get(1);

		assertThat(crm.repository.commitAsClient("anna", work -> work.change(zubr).set(MODEL.getParty_TaxId(), NIP))).singleElement()
				.satisfies(problem -> {
					assertThat(problem.code()).isEqualTo("CRM-032");
					assertThat(problem.arguments()).containsExactly(NIP, "Łoś SA", "K-1");
				});
		assertThat(crm.repository.commitAsClient("anna", work -> work.change(los).set(MODEL.getParty_City(), "Lublin")))
				.as("its own number does not stand in its way").isEmpty();
	}

	@Test
	void anOwnerWhoIsNoUserIsRefused() {
		crm.repository.run("anna", new CreateLeadHandler(), new CreateLeadOperation(lead("A", ""))).orElseThrow();
		Lead lead = crm.repository.only(Lead.class);

		assertThat(crm.repository.commitAsClient("anna", work -> {
			work.change(los).set(MODEL.getParty_Owner(), "nobody");
			work.change(lead).set(MODEL.getLead_Owner(), "nobody");
		})).extracting(Problem::code).containsExactly("CRM-013", "CRM-013");
	}

	@Test
	void aNewPartyNeedsCodeAndOwner() {
		Party bare = CrmFactory.eINSTANCE.createParty();
		bare.setName("Bare");
		bare.setCountry("PL");

		assertThat(crm.repository.commitAsClient("anna", work -> work.add(bare))).extracting(Problem::code).containsExactly("CRM-031",
				"CRM-009");
	}

	@Test
	void aSecondContactPersonOfANaturalPersonIsRefused() {
		crm.repository.commitAsClient("anna", work -> work.change(los).set(MODEL.getParty_Kind(), PartyKind.PERSON));
		Person second = CrmFactory.eINSTANCE.createPerson();
		second.setSurname("Kowalska");

		assertThat(crm.repository.commitAsClient("anna", work -> work.change(los).add(MODEL.getParty_Persons(), second)))
				.extracting(Problem::code).containsExactly("CRM-016");
	}

	@Test
	void aContactPersonWithoutSurnameIsRefused() {
		assertThat(crm.repository.commitAsClient("anna", work -> work.add(withNamelessPerson())))
				.extracting(Problem::code).contains("CRM-017");
	}

	private static Party withNamelessPerson() {
		Party party = CrmFactory.eINSTANCE.createParty();
		party.setCode("K-3");
		party.setName("Third");
		party.setCountry("PL");
		party.setOwner("anna");
		party.getPersons().add(CrmFactory.eINSTANCE.createPerson());
		return party;
	}

	@Test
	void whatBecameOfALeadIsNotEnteredByHand() {
		crm.repository.run("anna", new CreateLeadHandler(), new CreateLeadOperation(lead("A", ""))).orElseThrow();
		Lead lead = crm.repository.only(Lead.class);

		assertThat(crm.repository.commitAsClient("anna", work -> work.change(lead).set(MODEL.getLead_State(), LeadState.CONVERTED)))
				.extracting(Problem::code).containsExactly("CRM-023");
		assertThat(crm.repository.commitAsClient("anna", work -> work.change(los).set(MODEL.getParty_ConvertedFrom(), lead)))
				.extracting(Problem::code).containsExactly("CRM-023");
		assertThat(crm.repository.commitAsClient("anna", work -> work.change(lead).set(MODEL.getLead_Phone(), "+48 600 100 200")))
				.isEmpty();
	}
}
