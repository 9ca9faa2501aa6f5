package emporion.crm.server.operations;

import static emporion.crm.server.CrmFixture.NIP;
import static emporion.crm.server.CrmFixture.company;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.CreatePartyOperation;
import emporion.crm.CreatePartyOperation.PartyCreated;
import emporion.crm.PartyData;
import emporion.crm.model.Party;
import emporion.crm.model.PartyKind;
import emporion.crm.model.Person;
import emporion.crm.server.CrmFixture;

class CreatePartyHandlerTest {

	private final CrmFixture crm = new CrmFixture();

	@Test
	void theOwnerIsTheOneWhoCreatesTheParty() {
		crm.create(company("", "Łoś SA", NIP, "")).orElseThrow();

		assertThat(crm.repository.only(Party.class).getOwner()).isEqualTo("anna");
		assertThat(crm.repository.only(Party.class).getCreatedAt()).isEqualTo(crm.repository.clock().now());
	}

	@Test
	void anotherOwnerMayBeNamed() {
		crm.create(company("", "Łoś SA", NIP, "bartek")).orElseThrow();

		assertThat(crm.repository.only(Party.class).getOwner()).isEqualTo("bartek");
	}

	@Test
	void anOwnerWhoIsNoUserIsRefused() {
		assertThat(crm.create(company("", "Łoś SA", NIP, "nobody")).problems()).extracting(Problem::code,
				problem -> problem.field().orElseThrow()).containsExactly(tuple("CRM-013", "owner"));
	}

	@Test
	void codesComeFromTheSeriesAndLeaveOutTakenOnes() {
		crm.create(company("K-000002", "Given", "", "")).orElseThrow();

		assertThat(crm.create(company("", "First", "", "")).orElseThrow().code()).isEqualTo("K-000001");
		// K-000002 is given by hand already
		assertThat(crm.create(company("", "Second", "", "")).orElseThrow().code()).isEqualTo("K-000003");
	}

	@Test
	void theCardIsKeptAsNormalised() {
		crm.create(company(" K-1 ", "  Łoś SA ", "526-025-02-74", "")).orElseThrow();

		assertThat(crm.repository.only(Party.class)).extracting(Party::getCode, Party::getName, Party::getTaxId, Party::getLanguage,
				Party::getPaymentTermDays).containsExactly("K-1", "Łoś SA", NIP, "pl", 14);
		assertThat(crm.repository.only(Person.class).getSurname()).isEqualTo("Nowak");
		assertThat(crm.repository.only(Person.class).eContainer()).isSameAs(crm.repository.only(Party.class));
	}

	@Test
	void aTaxNumberOfAnotherPartyIsRefusedNamingThatParty() {
		crm.create(company("K-1", "Łoś SA", NIP, "")).orElseThrow();

		Outcome<PartyCreated> outcome = crm.create(company("", "Łoś w Krakowie", NIP, ""));

		assertThat(outcome.isDone()).isFalse();
		assertThat(outcome.problems()).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo("CRM-010");
			assertThat(problem.field()).contains("taxId");
			assertThat(problem.arguments()).containsExactly(NIP, "Łoś SA", "K-1");
		});
	}

	@Test
	void aSharedTaxNumberMayBeAcceptedAndIsThenAWarning() {
		crm.create(company("K-1", "Łoś SA", NIP, "")).orElseThrow();

		Outcome<PartyCreated> outcome = crm.repository.run("anna", new CreatePartyHandler(),
				new CreatePartyOperation(company("", "Łoś w Krakowie", NIP, ""), true));

		assertThat(outcome.isDone()).isTrue();
		assertThat(outcome.problems()).extracting(Problem::code).containsExactly("CRM-010");
		assertThat(crm.repository.all(Party.class)).hasSize(2);
	}

	@Test
	void aWrongNipIsRefusedAtItsFieldAndNothingIsKept() {
		Outcome<PartyCreated> outcome = crm.create(PartyData.customer(PartyKind.COMPANY, "Łoś SA", "PL", "5260250275"));

		assertThat(outcome.problems()).extracting(Problem::code, problem -> problem.field().orElseThrow())
				.containsExactly(tuple("CRM-004", "taxId"));
		assertThat(crm.repository.all(Party.class)).isEmpty();
	}

	@Test
	void aTakenCodeIsRefusedNamingItsOwner() {
		crm.create(company("K-1", "Łoś SA", NIP, "")).orElseThrow();

		assertThat(crm.create(company("K-1", "Żubr SA", "", "")).problems()).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo("CRM-012");
			assertThat(problem.arguments()).containsExactly("K-1", "Łoś SA");
		});
	}
}
