package emporion.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is typed wrong into an order: told with the field's name, and nothing is lost. */
class MistakesTest {

	@RegisterExtension
	static final Workplace workplace = new Workplace();

	private ClientTester client;
	private DocumentTester order;

	@BeforeEach
	void begin() {
		client = workplace.client(Workplace.ANNA);
		ListTester.open(client, "emporion.sales.ui.orders").create();
		order = DocumentTester.fresh(client).customer("acm", "Acme").line("P-01", "P-01", "3");
	}

	private void toldAfterSaving(String... words) {
		client.press("action.save");
		client.until("a problem with " + List.of(words), () -> order.problems().stream().anyMatch(said -> List.of(words).stream().allMatch(said::contains)));
		assertThat(workplace.rows("sales.orders", "state")).isEmpty();
		assertThat(client.screen().tab()).startsWith("*");
		assertThat(client.screen().text("customer")).contains("Acme");
		assertThat(order.rows().getFirst()).contains("P-01", "3");
	}

	@Test
	void aDayThatDoesNotExist() {
		client.type("requestedDate", "31.02");
		client.until("the day told", () -> order.problems().stream().anyMatch(said -> said.contains("Wanted on") && said.contains("February")));
		toldAfterSaving("Wanted on", "February");
		assertThat(client.screen().text("requestedDate")).isEqualTo("31.02");
	}

	@Test
	void aNegativeQuantity() {
		order.product("P-02", "P-02");
		client.type("line.quantity", "-5");
		client.screen().enter("line.quantity");
		client.until("the quantity told", () -> order.problems().stream().anyMatch(said -> said.contains("quantity") && said.contains("-5")));
		toldAfterSaving("Line 2", "quantity", "-5");
	}

	@Test
	void anUnknownProduct() {
		client.type("line.product", "XYZ-404");
		client.screen().enter("line.product");
		client.until("the matches", () -> client.screen().isShown("lookup.matches"));
		client.screen().enter("line.product");
		client.until("the product told", () -> order.problems().stream().anyMatch(said -> said.contains("XYZ-404")));
		assertThat(client.screen().text("line.product")).isEqualTo("XYZ-404");
		assertThat(order.rows()).hasSize(1);
	}
}
