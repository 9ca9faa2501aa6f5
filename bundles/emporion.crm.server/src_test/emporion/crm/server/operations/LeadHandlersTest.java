package emporion.crm.server.operations;

import static emporion.crm.server.CrmFixture.EDRPOU;
import static emporion.crm.server.CrmFixture.lead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.ConvertLeadOperation;
import emporion.crm.ConvertLeadOperation.LeadConverted;
import emporion.crm.CreateLeadOperation;
import emporion.crm.ImportLeadsOperation;
import emporion.crm.LeadData;
import emporion.crm.RejectLeadOperation;
import emporion.crm.ReopenLeadOperation;
import emporion.crm.model.Lead;
import emporion.crm.model.LeadState;
import emporion.crm.model.Party;
import emporion.crm.model.PartyKind;
import emporion.crm.server.CrmFixture;
import emporion.platform.Ref;

class LeadHandlersTest {

	private final CrmFixture crm = new CrmFixture();

	@Test
	void aLeadWithANameOnlyIsOpenAndBelongsToItsCreator() {
		create(new LeadData("Łoś SA", PartyKind.COMPANY, "", "", "", "", "", "", "", "", "", ""));

		assertThat(crm.repository.only(Lead.class)).extracting(Lead::getName, Lead::getState, Lead::getOwner, Lead::getCountry)
				.containsExactly("Łoś SA", LeadState.OPEN, "anna", "PL");
		assertThat(crm.repository.all(Party.class)).isEmpty();
	}

	@Test
	void aConvertedLeadAndItsPartyPointAtEachOther() {
		LeadConverted converted = convert(create(lead("Ромашка ТОВ", EDRPOU))).orElseThrow();

		Party party = crm.repository.only(Party.class);
		Lead lead = crm.repository.only(Lead.class);
		assertThat(converted).isEqualTo(new LeadConverted(crm.repository.refOf(party), "K-000001"));
		assertThat(lead.getState()).isEqualTo(LeadState.CONVERTED);
		assertThat(lead.getConvertedTo()).isSameAs(party);
		assertThat(party.getConvertedFrom()).isSameAs(lead);
	}

	@Test
	void thePartyCarriesTheLeadsData() {
		convert(create(lead("Ромашка ТОВ", EDRPOU)));

		assertThat(crm.repository.only(Party.class)).extracting(Party::getName, Party::getCountry, Party::getTaxId, Party::getStreet,
				Party::getPostalCode, Party::getCity, Party::getPhone, Party::getEmail, Party::getLanguage, Party::getOwner,
				Party::isCustomer).containsExactly("Ромашка ТОВ", "UA", EDRPOU, "вул. Шевченка 5", "79000", "Львів", "+380 32 123 45 67",
						"olena@example.com", "uk", "anna", true);
		assertThat(crm.repository.only(Party.class).getPersons()).extracting(person -> person.getFirstName(), person -> person.getSurname())
				.containsExactly(tuple("Олена", "Коваль"));
	}

	@Test
	void aLeadIsConvertedOnce() {
		Ref<Lead> lead = create(lead("Ромашка ТОВ", EDRPOU));
		convert(lead);

		assertThat(convert(lead).problems()).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo("CRM-020");
			assertThat(problem.arguments()).containsExactly("Ромашка ТОВ", "K-000001");
		});
		assertThat(crm.repository.all(Party.class)).hasSize(1);
	}

	@Test
	void aLeadWhoseTaxNumberIsAPartysAlreadyStaysOpenUnlessThatIsAccepted() {
		convert(create(lead("Ромашка ТОВ", EDRPOU)));
		Ref<Lead> second = create(lead("Ромашка, філія", EDRPOU));

		assertThat(convert(second).problems()).extracting(Problem::code).containsExactly("CRM-010");
		assertThat(crm.repository.all(Lead.class)).extracting(Lead::getState).containsExactly(LeadState.CONVERTED, LeadState.OPEN);
		assertThat(crm.repository.run("anna", new ConvertLeadHandler(), new ConvertLeadOperation(second, true)).isDone()).isTrue();
	}

	@Test
	void aRejectedLeadKeepsTheReasonAndIsNotConverted() {
		Ref<Lead> lead = create(lead("Ромашка ТОВ", EDRPOU));

		crm.repository.run("anna", new RejectLeadHandler(), new RejectLeadOperation(lead, " no budget ")).orElseThrow();

		assertThat(crm.repository.only(Lead.class)).extracting(Lead::getState, Lead::getRejectionReason)
				.containsExactly(LeadState.REJECTED, "no budget");
		assertThat(convert(lead).problems()).singleElement()
				.satisfies(problem -> assertThat(problem.arguments()).containsExactly("Ромашка ТОВ", "no budget"));
	}

	@Test
	void aRejectedLeadCanBeReopened() {
		Ref<Lead> lead = create(lead("Ромашка ТОВ", EDRPOU));
		crm.repository.run("anna", new RejectLeadHandler(), new RejectLeadOperation(lead, "no budget")).orElseThrow();

		crm.repository.run("anna", new ReopenLeadHandler(), new ReopenLeadOperation(lead)).orElseThrow();

		assertThat(convert(lead).isDone()).isTrue();
	}

	@Test
	void onlyARejectedLeadIsReopened() {
		assertThat(crm.repository.run("anna", new ReopenLeadHandler(), new ReopenLeadOperation(create(lead("A", "")))).problems())
				.extracting(Problem::code).containsExactly("CRM-030");
	}

	@Test
	void aRejectionNeedsAReason() {
		assertThat(crm.repository.run("anna", new RejectLeadHandler(), new RejectLeadOperation(create(lead("A", "")), " ")).problems())
				.extracting(Problem::code, problem -> problem.field().orElseThrow()).containsExactly(tuple("CRM-022", "reason"));
	}

	@Test
	void anUnknownLeadIsRefused() {
		Ref<Lead> nowhere = new Ref<>(999_999);

		assertThat(convert(nowhere).problems()).extracting(Problem::code).containsExactly("CRM-019");
		assertThat(crm.repository.run("anna", new RejectLeadHandler(), new RejectLeadOperation(nowhere, "x")).problems())
				.extracting(Problem::code).containsExactly("CRM-019");
		assertThat(crm.repository.run("anna", new ReopenLeadHandler(), new ReopenLeadOperation(nowhere)).problems())
				.extracting(Problem::code).containsExactly("CRM-019");
	}

	@Test
	void aBadLeadOfAnImportIsNamedByItsPlace() {
		assertThat(crm.repository.run("anna", new ImportLeadsHandler(),
				new ImportLeadsOperation(List.of(lead("A", ""), lead("", "123")))).problems())
						.extracting(Problem::code, problem -> problem.field().orElseThrow())
						.containsExactly(tuple("CRM-018", "leads[1].name"), tuple("CRM-005", "leads[1].taxId"));
		assertThat(crm.repository.run("anna", new ImportLeadsHandler(), new ImportLeadsOperation(List.of(lead("A", ""), lead("B", ""))))
				.orElseThrow().leads()).hasSize(2);
	}

	private Ref<Lead> create(LeadData lead) {
		return crm.repository.run("anna", new CreateLeadHandler(), new CreateLeadOperation(lead)).orElseThrow().lead();
	}

	private Outcome<LeadConverted> convert(Ref<Lead> lead) {
		return crm.repository.run("bartek", new ConvertLeadHandler(), new ConvertLeadOperation(lead));
	}
}
