package emporion.crm.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.Companies;
import emporion.crm.CompanyData;
import emporion.crm.SaveCompanyOperation;
import emporion.crm.SaveCompanyOperation.CompanySaved;
import emporion.crm.model.Company;
import emporion.crm.server.CrmFixture;

class SaveCompanyHandlerTest {

	private final CrmFixture crm = new CrmFixture();

	@Test
	void thereIsOneCompanyHoweverOftenItIsSaved() {
		save("Greenfield", "5260250274").orElseThrow();
		save("Greenfield Trading sp. z o.o.", "526-025-02-74").orElseThrow();

		Company company = crm.repository.only(Company.class);
		assertThat(company).extracting(Company::getName, Company::getTaxId, Company::getCity).containsExactly("Greenfield Trading sp. z o.o.",
				"5260250274", "Kraków");
		assertThat(Companies.own(crm.repository.begin("anna").work())).contains(company);
	}

	@Test
	void aWrongNipIsRefusedAndTheStoredDataStay() {
		save("Greenfield", "5260250274").orElseThrow();

		assertThat(save("Other", "1").problems()).extracting(Problem::code).containsExactly("CRM-004");
		assertThat(crm.repository.only(Company.class).getName()).isEqualTo("Greenfield");
	}

	private Outcome<CompanySaved> save(String name, String taxId) {
		return crm.repository.run("anna", new SaveCompanyHandler(), new SaveCompanyOperation(
				new CompanyData(name, taxId, "PL", "ul. Składowa 1", "30-701", "Kraków", "", "", "", "")));
	}
}
