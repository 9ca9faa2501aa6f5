package emporion.crm.server.operations;

import static emporion.crm.server.CrmFixture.NIP;
import static emporion.crm.server.CrmFixture.company;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.ImportPartiesOperation;
import emporion.crm.ImportPartiesOperation.PartiesImported;
import emporion.crm.PartyData;
import emporion.crm.model.Party;
import emporion.crm.server.CrmFixture;

class ImportPartiesHandlerTest {

	private final CrmFixture crm = new CrmFixture();

	@Test
	void partiesComeInInTheirOrder() {
		PartiesImported imported = run(List.of(company("K-0001", "A", NIP, "bartek"), company("K-0002", "B", "", ""))).orElseThrow();

		assertThat(imported.parties()).hasSize(2).first()
				.isEqualTo(crm.repository.refOf(crm.repository.all(Party.class).getFirst()));
		assertThat(crm.repository.all(Party.class)).extracting(Party::getCode, Party::getOwner).containsExactly(tuple("K-0001", "bartek"),
				tuple("K-0002", "anna"));
	}

	@Test
	void oneBadPartyRefusesAllAndIsNamedByItsPlace() {
		Outcome<PartiesImported> outcome = run(List.of(company("K-0001", "A", "", ""), company("K-0001", "", "123", "nobody")));

		assertThat(outcome.problems()).extracting(Problem::code, problem -> problem.field().orElseThrow()).containsExactly(
				tuple("CRM-001", "parties[1].name"), tuple("CRM-004", "parties[1].taxId"), tuple("CRM-013", "parties[1].owner"),
				tuple("CRM-026", "parties[1].code"));
		assertThat(crm.repository.all(Party.class)).isEmpty();
	}

	@Test
	void sharedTaxNumbersAreWarnings() {
		Outcome<PartiesImported> outcome = run(List.of(company("K-0001", "A", NIP, ""), company("K-0002", "B", NIP, "")));

		assertThat(outcome.isDone()).isTrue();
		assertThat(outcome.problems()).singleElement().satisfies(problem -> {
			assertThat(problem.field()).contains("parties[1].taxId");
			assertThat(problem.arguments()).containsExactly(NIP, "A", "K-0001");
		});
	}

	@Test
	void anEmptyListAndMoreThanAThousandAreRefused() {
		assertThat(run(List.of()).problems()).extracting(Problem::code).containsExactly("CRM-024");
		assertThat(run(Collections.nCopies(1001, company("", "A", "", ""))).problems()).extracting(Problem::code)
				.containsExactly("CRM-024");
	}

	private Outcome<PartiesImported> run(List<PartyData> parties) {
		return crm.repository.run("anna", new ImportPartiesHandler(), new ImportPartiesOperation(parties));
	}
}
