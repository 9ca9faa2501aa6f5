package emporion.sales.server.operations;

import static emporion.sales.server.SalesFixture.PLN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.Quantity;
import emporion.platform.Ref;
import emporion.sales.CancelOrderOperation;
import emporion.sales.ConfirmOrderOperation;
import emporion.sales.InvoiceOrderOperation;
import emporion.sales.InvoiceOrderOperation.InvoicePosted;
import emporion.sales.IssueGoodsOperation;
import emporion.sales.LineRequest;
import emporion.sales.OrderConfirmed;
import emporion.sales.OrderHeader;
import emporion.sales.OrderSaved;
import emporion.sales.QuoteLineOperation;
import emporion.sales.QuoteLineOperation.QuotedLine;
import emporion.sales.SaveOrderOperation;
import emporion.sales.model.Order;
import emporion.sales.model.OrderState;
import emporion.sales.model.PaymentMethod;
import emporion.sales.server.SalesFixture;

/** What sales does while the modules warehouse and pricing are off. */
class WithoutOtherModulesTest {

	private final SalesFixture given = new SalesFixture();

	private OrderHeader headerWithoutWarehouse() {
		return new OrderHeader(given.repository.refOf(given.customer), Optional.empty(), PLN, Optional.empty(), "");
	}

	private OrderConfirmed confirmedWithoutWarehouse(LineRequest... lines) {
		OrderSaved draft = given.run(new SaveOrderOperation(Optional.empty(), 0, headerWithoutWarehouse(), List.of(lines))).orElseThrow();
		return given.run(new ConfirmOrderOperation(draft.order(), draft.edition())).orElseThrow();
	}

	private Outcome<InvoicePosted> invoice(Ref<Order> order) {
		return given.run(new InvoiceOrderOperation(order, PaymentMethod.TRANSFER));
	}

	@Test
	void withoutTheWarehouseAnOrderIsConfirmedWithoutABlock() {
		given.switched("warehouse", false);
		OrderConfirmed confirmed = confirmedWithoutWarehouse(given.line(given.oil, "15"));
		assertThat(confirmed.number().text()).isEqualTo("ZA/2026/000001");
		assertThat(confirmed.lines()).containsExactly(new OrderConfirmed.Line(1, Quantity.of(0, "pcs"), Quantity.of(0, "pcs")));
		assertThat(given.stored(confirmed.order()).getWarehouse()).isNull();
	}

	@Test
	void goodsOfAnOrderWithoutAWarehouseGoOutWithItsInvoice() {
		given.switched("warehouse", false);
		OrderConfirmed confirmed = confirmedWithoutWarehouse(given.line(given.oil, "15"), given.line(given.filter, "2"));
		assertThat(given.run(new IssueGoodsOperation(confirmed.order(), List.of(new IssueGoodsOperation.Line(1, BigDecimal.ONE)))).problems())
				.containsExactly(Problem.error("SAL-052", "ZA/2026/000001").at("state"));
		InvoicePosted posted = invoice(confirmed.order()).orElseThrow();
		// 15 × 95.00 = 1425.00 and 2 × 19.00 = 38.00; 1463.00 and 23 % of it, 336.49
		assertThat(posted.totals().gross().toString()).isEqualTo("PLN 1799.49");
		Order order = given.stored(confirmed.order());
		assertThat(order.getState()).isEqualTo(OrderState.ISSUED);
		assertThat(order.getLines()).allSatisfy(line -> assertThat(line.getIssued()).isEqualByComparingTo(line.getQuantity()));
		assertThat(invoice(confirmed.order()).problems()).as("a second time").containsExactly(Problem.error("SAL-024", "ZA/2026/000001").at("order"));
	}

	@Test
	void theSameHoldsWhenTheWarehouseIsOnAgain() {
		given.switched("warehouse", false);
		OrderConfirmed confirmed = confirmedWithoutWarehouse(given.line(given.oil, "1"));
		given.switched("warehouse", true);
		assertThat(given.run(new IssueGoodsOperation(confirmed.order(), List.of(new IssueGoodsOperation.Line(1, BigDecimal.ONE)))).problems())
				.extracting(Problem::code).containsExactly("SAL-052");
		assertThat(invoice(confirmed.order()).isDone()).isTrue();
	}

	@Test
	void aDraftThatHadAWarehouseLosesItWhenItIsConfirmedWithoutOneAndOneWithoutNeedsOneAgain() {
		OrderSaved had = given.draft(given.line(given.oil, "1"));
		given.switched("warehouse", false);
		Ref<Order> order = given.run(new ConfirmOrderOperation(had.order(), had.edition())).orElseThrow().order();
		assertThat(given.stored(order).getWarehouse()).isNull();
		OrderSaved none = given.run(new SaveOrderOperation(Optional.empty(), 0, given.orderHeader(), List.of(given.line(given.oil, "1")))).orElseThrow();
		assertThat(given.stored(none.order()).getWarehouse()).as("whatever was entered").isNull();
		given.switched("warehouse", true);
		assertThat(given.run(new ConfirmOrderOperation(none.order(), none.edition())).problems()).extracting(Problem::code).containsExactly("SAL-074");
		assertThat(given.run(new SaveOrderOperation(Optional.empty(), 0, headerWithoutWarehouse(), List.of(given.line(given.oil, "1")))).problems())
				.containsExactly(Problem.error("SAL-003", "–").at("warehouse"));
	}

	@Test
	void goodsThatWereSetApartBeforeStaySoUntilTheWarehouseIsOnAgain() {
		OrderConfirmed confirmed = given.confirmed(given.line(given.oil, "4"));
		given.switched("warehouse", false);
		assertThat(given.run(new IssueGoodsOperation(confirmed.order(), List.of(new IssueGoodsOperation.Line(1, BigDecimal.ONE)))).problems())
				.containsExactly(Problem.error("SAL-073", "ZA/2026/000001").at("order"));
		assertThat(invoice(confirmed.order()).problems()).as("nothing went out").extracting(Problem::code).containsExactly("SAL-053");
		given.switched("warehouse", true);
		assertThat(given.run(new CancelOrderOperation(confirmed.order())).isDone()).isTrue();
		assertThat(given.stock.blocked("ZA/2026/000001", 1)).isEqualByComparingTo("0");
	}

	@Test
	void withoutPricesEachPriceIsGivenByHandAndNothingLimitsIt() {
		given.switched("pricing", false);
		assertThat(given.run(new SaveOrderOperation(Optional.empty(), 0, given.orderHeader(), List.of(given.line(given.oil, "1")))).problems())
				.containsExactly(Problem.error("SAL-070", "OIL").at("lines[0].manualPrice"));
		// 40.00 is far below the seller's floor of 90.00
		OrderConfirmed confirmed = given.confirmed(given.line(given.oil, "2", "40.00"));
		assertThat(confirmed.totals().net().toString()).isEqualTo("PLN 80.00");
		given.switched("pricing", true);
		assertThat(given.run(new SaveOrderOperation(Optional.empty(), 0, given.orderHeader(), List.of(given.line(given.oil, "2", "40.00")))).isDone())
				.as("the floor is back").isFalse();
	}

	@Test
	void aDraftKeepsItsPricesWhenItIsConfirmedWithoutPrices() {
		OrderSaved draft = given.draft(given.line(given.oil, "1"));
		given.switched("pricing", false);
		OrderConfirmed confirmed = given.run(new ConfirmOrderOperation(draft.order(), draft.edition())).orElseThrow();
		// 100.00 less 5 %
		assertThat(confirmed.totals().net().toString()).isEqualTo("PLN 95.00");
	}

	@Test
	void aLineIsQuotedWithoutEither() {
		given.switched("pricing", false);
		given.switched("warehouse", false);
		QuotedLine quoted = given.run(new QuoteLineOperation(given.repository.refOf(given.customer), Optional.empty(), PLN,
				given.repository.refOf(given.oil), BigDecimal.TWO, Optional.of(new BigDecimal("99.50")))).orElseThrow();
		assertThat(quoted.net().toString()).isEqualTo("PLN 199.00");
		assertThat(quoted.free()).isEqualTo(Quantity.of(0, "pcs"));
	}
}
