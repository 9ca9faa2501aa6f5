package emporion.sales.server.operations;

import static emporion.sales.server.SalesFixture.PLN;
import static emporion.sales.server.SalesFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.Quantity;
import emporion.platform.Ref;
import emporion.sales.CancelOrderOperation;
import emporion.sales.ConfirmOrderOperation;
import emporion.sales.IssueGoodsOperation;
import emporion.sales.IssueGoodsOperation.OrderGoodsIssued;
import emporion.sales.OrderConfirmed;
import emporion.sales.OrderHeader;
import emporion.sales.OrderSaved;
import emporion.sales.PlaceOrderOperation;
import emporion.sales.QuoteLineOperation;
import emporion.sales.QuoteLineOperation.QuotedLine;
import emporion.sales.SaveOrderOperation;
import emporion.sales.Totals;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;
import emporion.sales.model.OrderState;
import emporion.sales.server.SalesFixture;

class OrdersTest {

	private final SalesFixture given = new SalesFixture();

	@Test
	void aDraftHasPricesAndTotalsButNoNumber() {
		OrderSaved saved = given.draft(given.line(given.oil, "12"), given.line(given.filter, "5"));
		Order order = given.stored(saved.order());
		// 95.00 × 12 = 1140.00; 20.00 × 0.95 = 19.00 × 5 = 95.00; VAT 1235.00 × 23 % = 284.05
		assertThat(saved.totals()).isEqualTo(new Totals(pln("1235.00"), pln("284.05"), pln("1519.05")));
		assertThat(order.getState()).isEqualTo(OrderState.DRAFT);
		assertThat(order.getDocumentNumber()).isNull();
		assertThat(order.getGross()).isEqualByComparingTo("1519.05");
		assertThat(order.getDocumentDate()).isEqualTo(TODAY);
	}

	@Test
	void aDraftIsSavedWithAllItsLinesAtOnce() {
		OrderSaved draft = given.draft(given.line(given.oil, "1"), given.line(given.filter, "5"));
		OrderSaved saved = given.run(new SaveOrderOperation(Optional.of(draft.order()), 1, given.orderHeader(),
				List.of(given.line(given.book, "1"), given.line(given.filter, "5"), given.line(given.oil, "2", "90.00")))).orElseThrow();
		Order order = given.stored(draft.order());
		assertThat(saved.edition()).isEqualTo(2);
		assertThat(order.getLines()).extracting(OrderLine::getLine).containsExactly(1, 2, 3);
		assertThat(order.getLines()).extracting(OrderLine::getProductCode).containsExactly("BOOK", "FILTER", "OIL");
		// 9.49 + 95.00 + 90.00 × 2 = 284.49; VAT 275.00 × 23 % = 63.25, 9.49 × 5 % = 0.4745 → 0.47
		assertThat(saved.totals()).isEqualTo(new Totals(pln("284.49"), pln("63.72"), pln("348.21")));
	}

	@Test
	void twoSellersCannotOverwriteEachOther() {
		OrderSaved draft = given.draft(given.line(given.oil, "1"));
		given.run(new SaveOrderOperation(Optional.of(draft.order()), 1, given.orderHeader(), List.of(given.line(given.oil, "2"))))
				.orElseThrow();
		Outcome<OrderSaved> late = given
				.run(new SaveOrderOperation(Optional.of(draft.order()), 1, given.orderHeader(), List.of(given.line(given.oil, "3"))));
		assertThat(late.problems()).containsExactly(Problem.error("SAL-013", draft.order(), 2, 1).at("edition"));
		assertThat(given.run(new ConfirmOrderOperation(draft.order(), 1)).problems()).extracting(Problem::code)
				.containsExactly("SAL-013");
	}

	@Test
	void aWrongHeaderAndWrongLinesAreAllNamed() {
		OrderHeader header = new OrderHeader(new Ref<>(9998), new Ref<>(9999), PLN, Optional.of(TODAY.minusDays(1)), "");
		assertThat(given.run(new SaveOrderOperation(Optional.empty(), 0, header, List.of())).problems()).containsExactly(
				Problem.error("SAL-008").at("lines"), Problem.error("SAL-010", "2026-06-04", "2026-06-05").at("requestedDate"),
				Problem.error("SAL-001", "#9998").at("customer"), Problem.error("SAL-003", "#9999").at("warehouse"));
	}

	@Test
	void confirmingNumbersTheOrderBlocksGoodsAndKeepsTheRestAsBackOrder() {
		OrderConfirmed confirmed = given.confirmed(given.line(given.oil, "15"), given.line(given.filter, "5"));
		Order order = given.stored(confirmed.order());
		assertThat(confirmed.number().text()).isEqualTo("ZA/2026/000001");
		assertThat(order.getDocumentNumber()).isEqualTo("ZA/2026/000001");
		assertThat(order.getState()).isEqualTo(OrderState.CONFIRMED);
		assertThat(order.getConfirmedAt()).isEqualTo(given.repository.clock().now());
		// 10 of oil lie there: 15 = 10 blocked + 5 back order
		assertThat(confirmed.lines()).containsExactly(
				new OrderConfirmed.Line(1, Quantity.of(10, "pcs"), Quantity.of(5, "pcs")),
				new OrderConfirmed.Line(2, Quantity.of(5, "pcs"), Quantity.of(0, "pcs")));
		assertThat(given.stock.blocked("ZA/2026/000001", 1)).isEqualByComparingTo("10");
	}

	@Test
	void anOrderIsConfirmedOnlyOnce() {
		OrderConfirmed confirmed = given.confirmed(given.line(given.oil, "1"));
		assertThat(given.run(new ConfirmOrderOperation(confirmed.order(), confirmed.edition())).problems())
				.containsExactly(Problem.error("SAL-051", "ZA/2026/000001").at("state"));
	}

	@Test
	void aPriceThatChangedSinceTheDraftIsTakenAndToldAPriceByHandStays() {
		OrderSaved draft = given.draft(given.line(given.oil, "2"), given.line(given.filter, "1", "18.50"));
		given.price(given.oil, "120.00");
		given.price(given.filter, "30.00");
		Outcome<OrderConfirmed> outcome = given.run(new ConfirmOrderOperation(draft.order(), 1));
		// 120.00 × 0.95 = 114.00 × 2 = 228.00; 18.50; VAT 246.50 × 23 % = 56.695 → 56.70
		assertThat(outcome.orElseThrow().totals()).isEqualTo(new Totals(pln("246.50"), pln("56.70"), pln("303.20")));
		assertThat(outcome.problems()).containsExactly(Problem.warning("SAL-035", 1, "OIL", "95.00", "114.00"));
	}

	@Test
	void aDraftConfirmedNextYearIsNumberedInThatYear() {
		OrderSaved draft = given.draft(given.line(given.oil, "1"));
		given.repository.clock().set(TODAY.withYear(2027));
		OrderConfirmed confirmed = given.run(new ConfirmOrderOperation(draft.order(), 1)).orElseThrow();
		assertThat(confirmed.number().text()).isEqualTo("ZA/2027/000001");
		assertThat(given.stored(confirmed.order()).getDocumentDate()).isEqualTo(TODAY.withYear(2027));
	}

	@Test
	void anOrderThatComesInFinishedIsPricedAndConfirmedAtOnce() {
		OrderConfirmed placed = given.run(new PlaceOrderOperation(given.orderHeader(), List.of(given.line(given.oil, "4"))))
				.orElseThrow();
		Order order = given.stored(placed.order());
		assertThat(order.getState()).isEqualTo(OrderState.CONFIRMED);
		assertThat(order.getDocumentNumber()).isEqualTo("ZA/2026/000001");
		// 95.00 × 4 = 380.00, VAT 87.40
		assertThat(placed.totals()).isEqualTo(new Totals(pln("380.00"), pln("87.40"), pln("467.40")));
		assertThat(placed.lines()).containsExactly(new OrderConfirmed.Line(1, Quantity.of(4, "pcs"), Quantity.of(0, "pcs")));
	}

	@Test
	void aRefusedOrderUsesNoNumber() {
		assertThat(given.run(new PlaceOrderOperation(given.orderHeader(), List.of(given.line(given.oil, "4", "1.00")))).isDone()).isFalse();
		assertThat(given.run(new PlaceOrderOperation(given.orderHeader(), List.of(given.line(given.oil, "4")))).orElseThrow().number().text())
				.isEqualTo("ZA/2026/000001");
	}

	@Test
	void goodsAreIssuedInPartsUntilNothingIsOpen() {
		Ref<Order> order = given.confirmed(given.line(given.oil, "10"), given.line(given.filter, "2")).order();
		OrderGoodsIssued first = given.run(new IssueGoodsOperation(order, List.of(issue(1, "6")))).orElseThrow();
		assertThat(first.state()).isEqualTo(OrderState.PARTLY_ISSUED);
		assertThat(first.number().orElseThrow().text()).isEqualTo("WZ/2026/000001");
		assertThat(given.stored(order).getLines().getFirst().getIssued()).isEqualByComparingTo("6");
		OrderGoodsIssued second = given.run(new IssueGoodsOperation(order, List.of(issue(1, "4"), issue(2, "2")))).orElseThrow();
		assertThat(second.state()).isEqualTo(OrderState.ISSUED);
		assertThat(given.run(new IssueGoodsOperation(order, List.of(issue(1, "1")))).problems())
				.containsExactly(Problem.error("SAL-052", "ZA/2026/000001").at("state"));
	}

	@Test
	void moreThanIsOpenIsNotIssued() {
		Ref<Order> order = given.confirmed(given.line(given.oil, "10")).order();
		assertThat(given.run(new IssueGoodsOperation(order, List.of(issue(1, "11")))).problems())
				.containsExactly(Problem.error("SAL-020", 1, "11 pcs", "10 pcs").at("lines[0].quantity"));
	}

	@Test
	void whatIsNotBlockedIsNotIssued() {
		Ref<Order> order = given.confirmed(given.line(given.oil, "15")).order();
		assertThat(given.run(new IssueGoodsOperation(order, List.of(issue(1, "11")))).problems()).extracting(Problem::code)
				.containsExactly("WHS-001");
		assertThat(given.stored(order).getLines().getFirst().getIssued()).isEqualByComparingTo("0");
	}

	@Test
	void everyMistakeOfAnIssueIsNamed() {
		Ref<Order> order = given.confirmed(given.line(given.oil, "10")).order();
		assertThat(given.run(new IssueGoodsOperation(order, List.of(issue(1, "-1"), issue(1, "2"), issue(7, "1")))).problems())
				.containsExactly(Problem.error("SAL-006", 1, "-1").at("lines[0].quantity"), Problem.error("SAL-022", 1).at("lines[1].line"),
						Problem.error("SAL-021", 7).at("lines[2].line"));
		assertThat(given.run(new IssueGoodsOperation(order, List.of())).problems()).containsExactly(Problem.error("SAL-023").at("lines"));
		assertThat(given.run(new IssueGoodsOperation(given.draft(given.line(given.oil, "1")).order(), List.of(issue(1, "1")))).problems())
				.extracting(Problem::code).containsExactly("SAL-052");
	}

	@Test
	void servicesAreRenderedWithoutAGoodsIssue() {
		Ref<Order> order = given.confirmed(given.line(given.transport, "1")).order();
		OrderGoodsIssued issued = given.run(new IssueGoodsOperation(order, List.of(issue(1, "1")))).orElseThrow();
		assertThat(issued.number()).isEmpty();
		assertThat(issued.state()).isEqualTo(OrderState.ISSUED);
	}

	@Test
	void cancellingGivesTheGoodsBack() {
		Ref<Order> order = given.confirmed(given.line(given.oil, "10")).order();
		given.run(new CancelOrderOperation(order)).orElseThrow();
		assertThat(given.stored(order).getState()).isEqualTo(OrderState.CANCELLED);
		assertThat(given.stock.released()).containsExactly("ZA/2026/000001");
		assertThat(given.run(new CancelOrderOperation(order)).problems())
				.containsExactly(Problem.error("SAL-054", "ZA/2026/000001").at("state"));
	}

	@Test
	void aDraftIsCancelledWithoutTouchingStock() {
		Ref<Order> order = given.draft(given.line(given.oil, "10")).order();
		given.run(new CancelOrderOperation(order)).orElseThrow();
		assertThat(given.stock.released()).isEmpty();
	}

	@Test
	void anOrderOfWhichGoodsWereIssuedIsNotCancelled() {
		Ref<Order> order = given.confirmed(given.line(given.oil, "10")).order();
		given.issue(order, "1");
		assertThat(given.run(new CancelOrderOperation(order)).problems()).extracting(Problem::code).containsExactly("SAL-054");
	}

	@Test
	void aLineIsQuotedWithPriceReasonAndStockWithoutChangingAnything() {
		QuotedLine quoted = given.run(new QuoteLineOperation(given.repository.refOf(given.customer), given.repository.refOf(given.warehouse),
				PLN, given.repository.refOf(given.oil), new BigDecimal("2.5"), Optional.empty())).orElseThrow();
		// 95.00 × 2.5 = 237.50
		assertThat(quoted.net()).isEqualTo(pln("237.50"));
		assertThat(quoted.quote().explanation().result()).isEqualTo("95.00 PLN");
		assertThat(quoted.onHand()).isEqualTo(Quantity.of(0, "pcs"));
		assertThat(given.repository.all(Order.class)).isEmpty();
	}

	@Test
	void aLineWithAWrongQuantityIsNotQuoted() {
		assertThat(given.run(new QuoteLineOperation(given.repository.refOf(given.customer), given.repository.refOf(given.warehouse), PLN,
				given.repository.refOf(given.oil), new BigDecimal("-1"), Optional.empty())).problems())
				.containsExactly(Problem.error("SAL-006", 1, "-1").at("quantity"));
	}

	private static IssueGoodsOperation.Line issue(int line, String quantity) {
		return new IssueGoodsOperation.Line(line, new BigDecimal(quantity));
	}

	private static Money pln(String amount) {
		return Money.of(PLN, new BigDecimal(amount));
	}
}
