package emporion.crm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Problem;
import emporion.crm.LeadData;
import emporion.crm.PersonData;
import emporion.crm.model.PartyKind;

class LeadCheckTest {

	private final LeadCheck check = new LeadCheck();

	@Test
	void aNameIsEnough() {
		assertThat(check.check(lead("Łoś SA", "", "").normalised())).isEmpty();
	}

	@Test
	void withoutANameItIsRefused() {
		assertThat(check.check(lead(" ", "", "").normalised())).extracting(Problem::code).containsExactly("CRM-018");
	}

	@Test
	void aWrongTaxNumberOrTelephoneIsRefused() {
		assertThat(check.check(lead("Łoś SA", "123", "call me").normalised())).extracting(Problem::code).containsExactly("CRM-004",
				"CRM-025");
	}

	@Test
	void itsContactBecomesThePersonOfTheCustomer() {
		LeadData lead = new LeadData("Łoś SA", PartyKind.COMPANY, "PL", "", "", "", "", "Jan Maria Nowak", "", "", "", "");

		assertThat(lead.asCustomer().persons()).containsExactly(new PersonData("Jan Maria", "Nowak", "", "", ""));
	}

	private static LeadData lead(String name, String taxId, String phone) {
		return new LeadData(name, PartyKind.COMPANY, "", taxId, "", "", "", "", phone, "", "", "");
	}
}
