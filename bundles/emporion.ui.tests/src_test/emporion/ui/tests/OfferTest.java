package emporion.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Offers and invoices come out as PDF within the client. */
class OfferTest {

	/** Points of A4 at 96 dots an inch: 595 × 96 / 72. */
	private static final int WIDTH_OF_A4 = 793;

	@RegisterExtension
	static final Workplace workplace = new Workplace();

	@Test
	void anOfferIsMadeAndItsPrintIsLookedAt() {
		ClientTester client = workplace.client(Workplace.ANNA);
		ListTester.open(client, "emporion.sales.ui.offers").create();
		DocumentTester.fresh(client).customer("acm", "Acme").line("P-03", "P-03", "2");
		client.press("action.print");
		seesPrint(client);
		// 2 × 30.00 less 5 % = 57.00; 23 % of that is 13.11
		assertThat(workplace.rows("sales.offers", "state", "net", "gross")).containsExactly(
				List.of("DRAFT", new BigDecimal("57.00"), new BigDecimal("70.11")));
	}

	@Test
	void anOrderIsConfirmedIssuedAndInvoicedAndTheInvoiceIsLookedAt() {
		ClientTester client = workplace.client(Workplace.ANNA);
		ListTester.open(client, "emporion.sales.ui.orders").create();
		DocumentTester order = DocumentTester.fresh(client).customer("acm", "Acme").line("P-04", "P-04", "5");
		order.confirm();
		client.press("action.issue");
		client.until("the dialog of the goods", () -> client.screen().windows().getLast().equals("Issue goods"));
		client.screen().answer("Issue goods");
		client.until("all issued", () -> client.screen().state().equals("Issued"));
		client.press("action.invoice");
		client.until("the dialog of the invoice", () -> client.screen().isShown("invoice.method"));
		client.screen().answer("Post invoice");
		seesPrint(client);
		// 5 × 40.00 less 5 % = 190.00; 23 % of that is 43.70
		assertThat(workplace.rows("sales.invoices", "net", "gross")).containsExactly(List.of(new BigDecimal("190.00"), new BigDecimal("233.70")));
	}

	private static void seesPrint(ClientTester client) {
		client.until("the print", () -> client.screen().tab().endsWith(".pdf") && client.screen().pictureSize("pdf.page").getFirst() >= WIDTH_OF_A4);
	}
}
