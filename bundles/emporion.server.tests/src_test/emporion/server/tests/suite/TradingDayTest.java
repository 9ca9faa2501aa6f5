package emporion.server.tests.suite;

import static emporion.testing.server.SampleCompany.PLN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.value.Quantity;
import emporion.catalog.model.Product;
import emporion.platform.Ref;
import emporion.platform.operation.Operations;
import emporion.sales.AcceptOfferOperation;
import emporion.sales.ConfirmOrderOperation;
import emporion.sales.CreateOrderFromOfferOperation;
import emporion.sales.InvoiceOrderOperation;
import emporion.sales.InvoiceOrderOperation.InvoicePosted;
import emporion.sales.IssueGoodsOperation;
import emporion.sales.OfferHeader;
import emporion.sales.OrderConfirmed;
import emporion.sales.OrderSaved;
import emporion.sales.RegisterPaymentOperation;
import emporion.sales.SaveOfferOperation;
import emporion.sales.SaveOfferOperation.OfferSaved;
import emporion.sales.SendOfferOperation;
import emporion.sales.Totals;
import emporion.sales.model.Invoice;
import emporion.sales.model.InvoiceTax;
import emporion.sales.model.Order;
import emporion.sales.model.OrderState;
import emporion.sales.model.PaymentMethod;
import emporion.testing.server.TestServer;
import emporion.warehouse.CountStockOperation;
import emporion.warehouse.ReceiveGoodsOperation;
import emporion.warehouse.ReceiveGoodsOperation.Served;
import emporion.warehouse.model.StockLevel;
import emporion.warehouse.model.WarehousePackage;

/** From an offer to the last payment, over TCP, with figures that were worked out by hand. */
class TradingDayTest extends SuiteTest {

	@Test
	void anOfferBecomesAnOrderGoesOutInTwoPartsIsInvoicedTwiceAndPaid() {
		Operations anna = server().client("anna").operations();
		// Of product 3 only one piece is there.
		server().operations(TestServer.ADMIN).run(new CountStockOperation(company().warehouse(),
				List.of(new CountStockOperation.Line(company().product(3), Quantity.of(1, "pcs"))))).orElseThrow();

		// Discount 5 %: 10.00 → 9.50, 20.00 → 19.00, 30.00 → 28.50
		// 7 × 9.50 = 66.50; 3 × 19.00 = 57.00; 2.5 × 28.50 = 71.25; net 194.75
		// 23 % of 66.50 + 71.25 = 137.75: 31.6825 → 31.68; 8 % of 57.00 = 4.56; VAT 36.24; gross 194.75 + 36.24 = 230.99
		OfferSaved offer = anna.run(new SaveOfferOperation(Optional.empty(), 0, new OfferHeader(company().customer(), PLN, TODAY.plusDays(14), ""),
				List.of(company().line(1, "7"), company().line(2, "3"), company().line(3, "2.5")))).orElseThrow();
		assertThat(offer.number().text()).isEqualTo("OF/2026/000001");
		assertThat(offer.totals()).isEqualTo(totals("194.75", "36.24", "230.99"));
		anna.run(new SendOfferOperation(offer.offer())).orElseThrow();
		anna.run(new AcceptOfferOperation(offer.offer())).orElseThrow();
		OrderSaved draft = anna.run(new CreateOrderFromOfferOperation(offer.offer(), company().warehouse(), Optional.empty(), false)).orElseThrow();

		OrderConfirmed order = anna.run(new ConfirmOrderOperation(draft.order(), draft.edition())).orElseThrow();
		assertThat(order.number().text()).isEqualTo("ZA/2026/000001");
		assertThat(order.totals()).isEqualTo(totals("194.75", "36.24", "230.99"));
		assertThat(order.lines()).extracting(line -> line.blocked().toString(), line -> line.backOrder().toString())
				.containsExactly(tuple("7 pcs", "0 pcs"), tuple("3 pcs", "0 pcs"), tuple("1 pcs", "1.5 pcs"));
		assertThat(stockOf(1)).isEqualTo("100 on hand, 7 blocked");
		assertThat(stockOf(3)).isEqualTo("1 on hand, 1 blocked");

		// More than is blocked does not go out, not even when another line would.
		Outcome<?> tooMuch = anna.run(issue(order.order(), 1, "1", 3, "1.5"));
		assertThat(tooMuch.isDone()).isFalse();
		assertThat(stockOf(1)).isEqualTo("100 on hand, 7 blocked");
		var issued = anna.run(issue(order.order(), 1, "4", 2, "3", 3, "1")).orElseThrow();
		assertThat(issued.number().orElseThrow().text()).isEqualTo("WZ/2026/000001");
		assertThat(issued.state()).isEqualTo(OrderState.PARTLY_ISSUED);
		// 100 − 4 = 96 on hand, 7 − 4 = 3 still blocked
		assertThat(stockOf(1)).isEqualTo("96 on hand, 3 blocked");
		assertThat(stockOf(2)).isEqualTo("97 on hand, 0 blocked");
		assertThat(stockOf(3)).isEqualTo("0 on hand, 0 blocked");

		// 4 × 9.50 = 38.00; 1 × 28.50; 23 % of 66.50 = 15.295 → 15.30; 3 × 19.00 = 57.00, 8 % = 4.56
		// net 123.50, VAT 19.86, gross 143.36; due 14 days after 1 June
		InvoicePosted first = anna.run(new InvoiceOrderOperation(order.order(), PaymentMethod.TRANSFER)).orElseThrow();
		assertThat(first.number().text()).isEqualTo("FV/2026/000001");
		assertThat(first.totals()).isEqualTo(totals("123.50", "19.86", "143.36"));
		assertThat(first.dueDate()).isEqualTo(LocalDate.of(2026, 6, 15));
		List<String> taxes = reading(reading -> reading.find(first.invoice(), Invoice.class).orElseThrow().getTaxes().stream()
				.map(TradingDayTest::text).toList());
		assertThat(taxes).containsExactly("23: 66.5 + 15.3 = 81.8", "8: 57 + 4.56 = 61.56");
		assertRefused(anna.run(new InvoiceOrderOperation(order.order(), PaymentMethod.TRANSFER)), "SAL-024", "order");

		// 143.36 − 100.00 = 43.36 stay open
		assertThat(anna.run(pay(first, "100.00")).orElseThrow().open()).isEqualTo(pln("43.36"));
		assertRefused(anna.run(pay(first, "43.37")), "SAL-032", "amount");
		assertThat(anna.run(pay(first, "43.36")).orElseThrow().open()).isEqualTo(pln("0.00"));

		// Ten pieces come in; the back order of 1.5 is blocked at once, 10 − 1.5 = 8.5 are free.
		List<Served> served = server().operations(TestServer.ADMIN).run(new ReceiveGoodsOperation(company().warehouse(),
				List.of(new ReceiveGoodsOperation.Line(company().product(3), Quantity.of(10, "pcs"))))).orElseThrow().served();
		assertThat(served).containsExactly(new Served(order.number(), 3, company().product(3), Quantity.of("1.5", "pcs")));
		assertThat(stockOf(3)).isEqualTo("10 on hand, 1.5 blocked");
		assertThat(anna.run(issue(order.order(), 1, "3", 3, "1.5")).orElseThrow().state()).isEqualTo(OrderState.ISSUED);

		// 3 × 9.50 = 28.50; 1.5 × 28.50 = 42.75; net 71.25; 23 % = 16.3875 → 16.39; gross 87.64.
		// Each invoice rounds for itself: 15.30 + 16.39 is a grosz more than the order's 31.68.
		InvoicePosted second = anna.run(new InvoiceOrderOperation(order.order(), PaymentMethod.CASH)).orElseThrow();
		assertThat(second.number().text()).isEqualTo("FV/2026/000002");
		assertThat(second.totals()).isEqualTo(totals("71.25", "16.39", "87.64"));
		BigDecimal onHand = reading(reading -> reading.findBy(StockLevel.class, WarehousePackage.eINSTANCE.getStockLevel_Product(),
				reading.find(company().product(3), Product.class).orElseThrow()).getFirst().getOnHand());
		assertThat(onHand).isEqualByComparingTo("8.5");
		Order done = reading(reading -> reading.find(order.order(), Order.class).orElseThrow());
		assertThat(done.getState()).isEqualTo(OrderState.ISSUED);
	}

	private static IssueGoodsOperation issue(Ref<Order> order, Object... linesAndQuantities) {
		List<IssueGoodsOperation.Line> lines = new ArrayList<>();
		for (int i = 0; i < linesAndQuantities.length; i += 2)
			lines.add(new IssueGoodsOperation.Line((Integer) linesAndQuantities[i], new BigDecimal((String) linesAndQuantities[i + 1])));
		return new IssueGoodsOperation(order, lines);
	}

	private static RegisterPaymentOperation pay(InvoicePosted invoice, String amount) {
		return new RegisterPaymentOperation(invoice.invoice(), TODAY, pln(amount), PaymentMethod.TRANSFER);
	}

	private String stockOf(int product) {
		return reading(reading -> {
			StockLevel level = reading.findBy(StockLevel.class, WarehousePackage.eINSTANCE.getStockLevel_Product(),
					reading.find(company().product(product), Product.class).orElseThrow()).getFirst();
			return plain(level.getOnHand()) + " on hand, " + plain(level.getBlocked()) + " blocked";
		});
	}

	private static String text(InvoiceTax row) {
		return row.getVatRate() + ": " + plain(row.getNet()) + " + " + plain(row.getVat()) + " = " + plain(row.getGross());
	}

	private static String plain(BigDecimal value) {
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
	}

	private static Totals totals(String net, String vat, String gross) {
		return new Totals(pln(net), pln(vat), pln(gross));
	}

	private static Money pln(String amount) {
		return Money.of(PLN, new BigDecimal(amount));
	}
}
