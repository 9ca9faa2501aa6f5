package emporion.sales.server.commit;

import static emporion.sales.server.SalesFixture.BOSS;
import static emporion.sales.server.SalesFixture.PLN;
import static emporion.sales.server.SalesFixture.SELLER;
import static emporion.sales.server.SalesFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.Ref;
import emporion.platform.operation.UnitOfWork;
import emporion.sales.InvoiceOrderOperation;
import emporion.sales.RegisterPaymentOperation;
import emporion.sales.model.Invoice;
import emporion.sales.model.Order;
import emporion.sales.model.OrderLine;
import emporion.sales.model.Payment;
import emporion.sales.model.PaymentMethod;
import emporion.sales.model.SalesFactory;
import emporion.sales.model.SalesPackage;
import emporion.sales.server.SalesFixture;
import emporion.testing.memory.InMemoryContext;

/** What the gate refuses even where an operation, or somebody who got round it, tries. */
class SalesCommitRulesTest {

	private static final SalesPackage MODEL = SalesPackage.eINSTANCE;

	private final SalesFixture given = new SalesFixture();

	@Test
	void aPostedInvoiceIsNotAltered() {
		Invoice invoice = posted();
		assertThat(commit(work -> work.change(invoice).set(MODEL.getInvoice_BuyerName(), "Somebody else")))
				.containsExactly(Problem.error("SAL-040", "FV/2026/000001"));
		assertThat(commit(work -> work.change(invoice.getLines().getFirst()).set(MODEL.getPricedLine_Description(), "Gold")))
				.containsExactly(Problem.error("SAL-040", "FV/2026/000001"));
		assertThat(commit(work -> work.change(invoice.getTaxes().getFirst()).set(MODEL.getInvoiceTax_VatRate(), "0")))
				.contains(Problem.error("SAL-040", "FV/2026/000001"));
		assertThat(commit(work -> work.change(invoice).remove(MODEL.getInvoice_Lines(), invoice.getLines().getFirst())))
				.contains(Problem.error("SAL-040", "FV/2026/000001"));
		assertThat(commit(work -> work.delete(invoice))).contains(Problem.error("SAL-040", "FV/2026/000001"));
	}

	@Test
	void aRegisteredPaymentIsNotAltered() {
		Invoice invoice = posted();
		given.run(new RegisterPaymentOperation(given.repository.refOf(invoice), TODAY, Money.of(PLN, 100), PaymentMethod.CASH)).orElseThrow();
		Payment payment = given.repository.only(Payment.class);
		assertThat(commit(work -> work.change(payment).set(MODEL.getPayment_Amount(), BigDecimal.ONE)))
				.containsExactly(Problem.error("SAL-041", "KP/2026/000001"));
		assertThat(commit(work -> work.delete(payment))).containsExactly(Problem.error("SAL-041", "KP/2026/000001"));
	}

	@Test
	void paymentsNeverExceedTheInvoice() {
		Invoice invoice = posted();
		// 95.00 × 6 = 570.00 + 131.10 = 701.10
		assertThat(commit(work -> {
			work.add(payment(invoice, "400.00"));
			work.add(payment(invoice, "301.11"));
		})).containsExactly(Problem.error("SAL-047", "FV/2026/000001", "701.11", "701.10").at("amount"));
		assertThat(commit(work -> work.add(payment(invoice, "-1.00")))).containsExactly(Problem.error("SAL-031", "-1.00").at("amount"));
	}

	@Test
	void totalsAreThoseOfTheLines() {
		Order order = given.stored(given.draft(given.line(given.oil, "2")).order());
		// 95.00 × 2 = 190.00
		assertThat(commit(work -> work.change(order).set(MODEL.getOrder_Net(), new BigDecimal("189.99"))))
				.containsExactly(Problem.error("SAL-042", "null", "189.99", "190.00"));
		assertThat(commit(work -> work.change(order.getLines().getFirst()).set(MODEL.getPricedLine_Net(), new BigDecimal("1.00"))))
				.contains(Problem.error("SAL-043", 1, "null", "PLN 1.00", "PLN 190.00"));
	}

	@Test
	void linesOfAConfirmedOrderStay() {
		Order order = given.stored(given.confirmed(given.line(given.oil, "2")).order());
		OrderLine line = order.getLines().getFirst();
		assertThat(commit(work -> {
			work.change(line).set(MODEL.getPricedLine_Quantity(), new BigDecimal("1")).set(MODEL.getPricedLine_Net(), new BigDecimal("95.00"));
			work.change(order).set(MODEL.getOrder_Net(), new BigDecimal("95.00")).set(MODEL.getOrder_Vat(), new BigDecimal("21.85"))
					.set(MODEL.getOrder_Gross(), new BigDecimal("116.85"));
		})).containsExactly(Problem.error("SAL-044", "ZA/2026/000001"));
		assertThat(commit(work -> work.change(line).set(MODEL.getOrderLine_Issued(), BigDecimal.ONE))).isEmpty();
	}

	@Test
	void numbersAreGivenForGoodAndOrdersStay() {
		Order order = given.stored(given.confirmed(given.line(given.oil, "2")).order());
		assertThat(commit(work -> work.change(order).set(MODEL.getOrder_DocumentNumber(), "ZA/2026/000099")))
				.containsExactly(Problem.error("SAL-045", "ZA/2026/000001").at("documentNumber"));
		assertThat(commit(work -> work.delete(order))).contains(Problem.error("SAL-046", "ZA/2026/000001"));
		Order draft = given.stored(given.draft(given.line(given.oil, "2")).order());
		assertThat(commit(work -> work.delete(draft))).isEmpty();
	}

	@Test
	void aPriceByHandBelowTheFloorIsRefusedWhoeverBringsIt() {
		Order order = given.stored(given.draft(given.line(given.oil, "2")).order());
		Consumer<UnitOfWork> dumping = work -> {
			work.change(order.getLines().getFirst()).set(MODEL.getPricedLine_ManualPrice(), true)
					.set(MODEL.getPricedLine_Price(), new BigDecimal("80.00")).set(MODEL.getPricedLine_Net(), new BigDecimal("160.00"));
			work.change(order).set(MODEL.getOrder_Net(), new BigDecimal("160.00")).set(MODEL.getOrder_Vat(), new BigDecimal("36.80"))
					.set(MODEL.getOrder_Gross(), new BigDecimal("196.80"));
		};
		assertThat(commit(dumping))
				.containsExactly(Problem.error("PRC-010", "80.00 PLN", "90.00", "10", "100.00 PLN", "OIL").at("lines[0].price"));
		assertThat(commitAs(BOSS, dumping)).isEmpty();
	}

	private Invoice posted() {
		Ref<Order> order = given.confirmed(given.line(given.oil, "10")).order();
		given.issue(order, "6");
		given.run(new InvoiceOrderOperation(order, PaymentMethod.TRANSFER)).orElseThrow();
		return given.repository.only(Invoice.class);
	}

	private static Payment payment(Invoice invoice, String amount) {
		Payment payment = SalesFactory.eINSTANCE.createPayment();
		payment.setInvoice(invoice);
		payment.setAmount(new BigDecimal(amount));
		return payment;
	}

	private List<Problem> commit(Consumer<UnitOfWork> edits) {
		return commitAs(SELLER, edits);
	}

	/** Commits as an operation would. */
	private List<Problem> commitAs(String user, Consumer<UnitOfWork> edits) {
		InMemoryContext context = given.repository.begin(user);
		edits.accept(context.work());
		return given.repository.commit(context, Outcome.done("done")).problems();
	}
}
