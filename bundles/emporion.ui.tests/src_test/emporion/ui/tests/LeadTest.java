package emporion.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LeadTest {

	@RegisterExtension
	static final Workplace workplace = new Workplace();

	@Test
	void aLeadIsEnteredAndBecomesACustomer() {
		ClientTester client = workplace.client(Workplace.ANNA);
		ListTester.open(client, "crm.leads").create();
		CardTester lead = CardTester.of(client, "New lead");
		lead.type("name", "Sklep Bławatek").type("taxId", "5252344078").type("street", "ul. Polna 3").type("postalCode", "00-001").type("city", "Warszawa");
		lead.save();
		client.until("the lead stored", () -> client.screen().isShown("action.convert"));
		assertThat(workplace.rows("crm.leads", "name", "state", "owner")).containsExactly(List.of("Sklep Bławatek", "OPEN", Workplace.ANNA));

		client.press("action.convert");
		client.until("the card of the customer", () -> client.screen().isShown("paymentTermDays"));
		CardTester customer = CardTester.of(client, "Sklep Bławatek");
		assertThat(customer.text("taxId")).isEqualTo("5252344078");
		assertThat(customer.text("customer")).isEqualTo("true");
		assertThat(workplace.rows("crm.leads", "state")).containsExactly(List.of("CONVERTED"));
		assertThat(workplace.rows("crm.parties", "name", "owner")).contains(List.of("Sklep Bławatek", Workplace.ANNA));
	}
}
