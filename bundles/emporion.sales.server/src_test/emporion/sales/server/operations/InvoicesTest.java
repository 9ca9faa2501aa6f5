package emporion.sales.server.operations;

import static emporion.sales.server.SalesFixture.PLN;
import static emporion.sales.server.SalesFixture.SELLER;
import static emporion.sales.server.SalesFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.crm.model.CrmPackage;
import emporion.platform.Ref;
import emporion.sales.InvoiceOrderOperation;
import emporion.sales.InvoiceOrderOperation.InvoicePosted;
import emporion.sales.RegisterPaymentOperation;
import emporion.sales.RegisterPaymentOperation.PaymentRegistered;
import emporion.sales.Totals;
import emporion.sales.model.Invoice;
import emporion.sales.model.InvoiceLine;
import emporion.sales.model.InvoiceTax;
import emporion.sales.model.Order;
import emporion.sales.model.Payment;
import emporion.sales.model.PaymentMethod;
import emporion.sales.server.SalesFixture;

class InvoicesTest {

	private final SalesFixture given = new SalesFixture();

	@Test
	void anInvoiceCoversWhatWasIssuedAndNothingElse() {
		Ref<Order> order = given.confirmed(given.line(given.oil, "10"), given.line(given.book, "3"), given.line(given.filter, "2")).order();
		given.issue(order, "6", "3");

		InvoicePosted posted = invoice(order).orElseThrow();

		Invoice invoice = given.repository.only(Invoice.class);
		assertThat(posted.number().text()).isEqualTo("FV/2026/000001");
		// 95.00 × 6 = 570.00, VAT 23 % 131.10; 9.49 × 3 = 28.47, VAT 5 % 1.4235 → 1.42
		assertThat(posted.totals()).isEqualTo(new Totals(pln("598.47"), pln("132.52"), pln("730.99")));
		assertThat(invoice.getLines()).extracting(InvoiceLine::getProductCode).containsExactly("OIL", "BOOK");
		assertThat(invoice.getLines()).extracting(InvoiceLine::getSourceLine).containsExactly(1, 2);
		assertThat(invoice.getTaxes()).extracting(InvoiceTax::getVatRate).containsExactly("23", "5");
		assertThat(invoice.getTaxes().getFirst().getGross()).isEqualByComparingTo("701.10");
		assertThat(invoice.getBuyerName()).isEqualTo("Zielony Dom sp. z o.o.");
		assertThat(invoice.getBuyerAddress()).isEqualTo("Polna 1\n30-001 Kraków");
		assertThat(invoice.getSellerName()).isEqualTo("Greenfield Trading sp. z o.o.");
		assertThat(invoice.getSellerBankAccount()).isEqualTo("61109010140000071219812874");
		assertThat(invoice.getSaleDate()).isEqualTo(TODAY);
		// 14 days from 5 June
		assertThat(posted.dueDate()).isEqualTo(TODAY.plusDays(14));
	}

	@Test
	void aSecondInvoiceTakesTheRest() {
		Ref<Order> order = given.confirmed(given.line(given.oil, "10")).order();
		given.issue(order, "6");
		invoice(order).orElseThrow();
		assertThat(invoice(order).problems()).containsExactly(Problem.error("SAL-024", "ZA/2026/000001").at("order"));
		given.issue(order, "4");
		// 95.00 × 4 = 380.00, VAT 87.40
		assertThat(invoice(order).orElseThrow().totals()).isEqualTo(new Totals(pln("380.00"), pln("87.40"), pln("467.40")));
		assertThat(given.repository.all(Invoice.class)).extracting(Invoice::getDocumentNumber).containsExactly("FV/2026/000001",
				"FV/2026/000002");
	}

	@Test
	void nothingIssuedIsNothingInvoiced() {
		Ref<Order> order = given.confirmed(given.line(given.oil, "10")).order();
		assertThat(invoice(order).problems()).containsExactly(Problem.error("SAL-053", "ZA/2026/000001").at("state"));
	}

	@Test
	void aBuyerWithoutAddressAndAMissingSellerAreNamed() {
		Ref<Order> order = given.confirmed(given.line(given.oil, "10")).order();
		given.issue(order, "6");
		given.repository.commitAsClient(SELLER, work -> {
			CrmPackage crm = CrmPackage.eINSTANCE;
			work.change(given.customer).set(crm.getParty_Street(), null).set(crm.getParty_PostalCode(), null).set(crm.getParty_City(), "");
			work.delete(given.company);
		});
		assertThat(invoice(order).problems()).containsExactly(Problem.error("SAL-025"), Problem.error("SAL-027", "K-1").at("customer"));
	}

	@Test
	void whatChangesLaterDoesNotChangeTheInvoice() {
		Ref<Order> order = given.confirmed(given.line(given.oil, "10")).order();
		given.issue(order, "6");
		invoice(order).orElseThrow();
		given.repository.commitAsClient(SELLER, work -> work.change(given.customer).set(CrmPackage.eINSTANCE.getParty_Name(), "Another"));
		assertThat(given.repository.only(Invoice.class).getBuyerName()).isEqualTo("Zielony Dom sp. z o.o.");
	}

	@Test
	void aPaymentLowersWhatIsOpen() {
		Ref<Invoice> invoice = invoiceOf570();
		// 570.00 + 131.10 = 701.10
		PaymentRegistered first = pay(invoice, "500.00", PaymentMethod.TRANSFER).orElseThrow();
		assertThat(first.number().text()).isEqualTo("BW/2026/000001");
		assertThat(first.open()).isEqualTo(pln("201.10"));
		PaymentRegistered second = pay(invoice, "201.10", PaymentMethod.CASH).orElseThrow();
		assertThat(second.number().text()).isEqualTo("KP/2026/000001");
		assertThat(second.open()).isEqualTo(pln("0.00"));
		assertThat(given.repository.all(Payment.class)).hasSize(2).allSatisfy(payment -> assertThat(payment.getAuthor()).isEqualTo(SELLER));
	}

	@Test
	void nobodyPaysMoreThanIsOpen() {
		Ref<Invoice> invoice = invoiceOf570();
		pay(invoice, "500.00", PaymentMethod.TRANSFER).orElseThrow();
		assertThat(pay(invoice, "201.11", PaymentMethod.TRANSFER).problems())
				.containsExactly(Problem.error("SAL-032", "201.11", "201.10", "FV/2026/000001").at("amount"));
	}

	@Test
	void aPaymentIsPositiveInTheInvoicesCurrencyAndNotInTheFuture() {
		Ref<Invoice> invoice = invoiceOf570();
		assertThat(pay(invoice, "0.00", PaymentMethod.CASH).problems()).containsExactly(Problem.error("SAL-031", "0.00").at("amount"));
		assertThat(pay(invoice, "-1.00", PaymentMethod.CASH).problems()).containsExactly(Problem.error("SAL-031", "-1.00").at("amount"));
		assertThat(given.run(new RegisterPaymentOperation(invoice, TODAY.plusDays(1), Money.parse("EUR 1.00"), PaymentMethod.CASH)).problems())
				.containsExactly(Problem.error("SAL-033", "EUR", "PLN").at("amount"),
						Problem.error("SAL-034", "2026-06-06", "2026-06-05").at("paymentDate"));
		assertThat(given.run(new RegisterPaymentOperation(new Ref<>(9999), TODAY, pln("1.00"), PaymentMethod.CASH)).problems())
				.containsExactly(Problem.error("SAL-030", "#9999").at("invoice"));
	}

	private Ref<Invoice> invoiceOf570() {
		Ref<Order> order = given.confirmed(given.line(given.oil, "10")).order();
		given.issue(order, "6");
		return invoice(order).orElseThrow().invoice();
	}

	private Outcome<InvoicePosted> invoice(Ref<Order> order) {
		return given.run(new InvoiceOrderOperation(order, PaymentMethod.TRANSFER));
	}

	private Outcome<PaymentRegistered> pay(Ref<Invoice> invoice, String amount, PaymentMethod method) {
		return given.run(new RegisterPaymentOperation(invoice, TODAY, pln(amount), method));
	}

	private static Money pln(String amount) {
		return Money.of(PLN, new BigDecimal(amount));
	}
}
