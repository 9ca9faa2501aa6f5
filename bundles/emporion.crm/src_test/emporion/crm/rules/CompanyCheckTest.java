package emporion.crm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import emporion.crm.CompanyData;

class CompanyCheckTest {

	private final CompanyCheck check = new CompanyCheck();

	@Test
	void nameTaxNumberAndAddressAreEnough() {
		assertThat(check.check(new CompanyData("Greenfield Trading", "526-025-02-74", "PL", "ul. Składowa 1", "30-701", "Kraków", "", "", "",
				"").normalised())).isEmpty();
	}

	@Test
	void withoutTaxNumberAndCityNoInvoiceIsPossible() {
		assertThat(check.check(new CompanyData("Greenfield Trading", "", "PL", "", "", "", "", "", "", "")))
				.extracting(problem -> problem.field().orElseThrow()).containsExactly("taxId", "city");
	}
}
