package emporion.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import emporion.base.value.Period;
import emporion.catalog.ImportProductsOperation;
import emporion.catalog.ProductData;
import emporion.pricing.SetPricesOperation;
import emporion.pricing.SetPricesOperation.NewPrice;
import emporion.testing.server.TestServer;

/** A seller enters an order without touching the mouse, with real keys, and confirms it; the stock changes before everybody's eyes. */
class OrderByKeyboardTest {

	private static final String BAR_CODE = "5901234123457";

	@RegisterExtension
	static final Workplace workplace = new Workplace();

	@BeforeAll
	static void aServiceWithABarCodeIsSold() {
		var admin = workplace.operations(TestServer.ADMIN);
		var delivery = admin.run(new ImportProductsOperation(List.of(new ProductData("DEL", "Delivery", "Dostawa", "Доставка", "pcs", BAR_CODE, "23",
				Optional.empty(), Optional.empty(), false, true, List.of())))).orElseThrow().products().getFirst();
		admin.run(new SetPricesOperation(workplace.company().base(),
				List.of(new NewPrice(delivery, BigDecimal.ZERO, new BigDecimal("40"), Period.ALWAYS)))).orElseThrow();
	}

	@Test
	void anOrderIsEnteredAndConfirmedByKeyboardAlone() {
		ClientTester client = workplace.client(Workplace.ANNA);
		OrderKeysTester order = OrderKeysTester.begin(client);
		order.customer("acm", "Acme");
		// by code; the customer has 5 % off 10.00
		order.product("P-01", "P-01");
		order.quantity("3", "100 pcs available", "9.50 PLN");
		assertThat(client.screen().rows("explanation")).extracting(List::getLast).containsExactly("9.50 PLN", "10.00 PLN", "10.00 PLN", "9.50 PLN");
		assertThat(client.screen().rows("explanation")).extracting(List::getFirst).contains("Customer’s discount 5 % off 10.00 PLN");
		order.take(1);
		// by name, after a glance at the matches: 20.00 less 5 %
		order.product("Product 2", "P-02");
		order.quantity("110", "Only 100 pcs available", "19.00 PLN");
		order.take(2);
		// by bar code: 40.00 less 5 %
		order.scan(BAR_CODE, "DEL");
		order.quantity("1", "A service, needs no stock", "38.00 PLN");
		order.take(3);
		assertThat(client.screen().rows("lines")).extracting(line -> line.subList(1, 4), line -> line.get(8)).containsExactly(
				tuple(List.of("P-01", "Product 1", "3"), "28.50"),
				tuple(List.of("P-02", "Product 2", "110"), "2,090.00"),
				tuple(List.of("DEL", "Delivery", "1"), "38.00"));

		order.keyboard().press("ctrl+s");
		// 3 × 9.50 + 110 × 19.00 + 38.00
		client.until("the draft saved", () -> workplace.rows("sales.orders", "state", "net").equals(List.of(List.of("DRAFT", new BigDecimal("2156.50")))));
		client.until("the draft shown", () -> client.screen().tab().equals("Draft order"));
		order.keyboard().press("alt+c");
		client.until("the order confirmed", () -> client.screen().state().equals("Confirmed"));
		assertThat(workplace.rows("sales.orders", "state", "net", "vat", "gross")).containsExactly(List.of("CONFIRMED", new BigDecimal("2156.50"),
				// 23 % of 28.50 + 38.00 = 66.50 is 15.295, rounded 15.30; 8 % of 2090.00 is 167.20
				new BigDecimal("182.50"), new BigDecimal("2339.00")));

		// of P-01 3 of 100 are blocked; of P-02 all 100, and 10 of the 110 wait
		StockListTester stock = StockListTester.open(client);
		stock.shows("P-01", "100", "3", "97");
		stock.shows("P-02", "100", "100", "0");
		stock.shows("P-03", "100", "0", "100");

		ListTester.open(client, "emporion.sales.ui.orders");
		OrderKeysTester next = OrderKeysTester.begin(client);
		next.customer("acm", "Acme");
		next.product("P-01", "P-01");
		next.quantity("1", "97 pcs available", "9.50 PLN");
	}
}
