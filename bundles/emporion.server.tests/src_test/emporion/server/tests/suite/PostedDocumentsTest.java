package emporion.server.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.platform.operation.OperationContext;
import emporion.platform.operation.Operations;
import emporion.platform.server.operation.OperationHandler;
import emporion.sales.InvoiceOrderOperation;
import emporion.sales.IssueGoodsOperation;
import emporion.sales.OrderConfirmed;
import emporion.sales.PlaceOrderOperation;
import emporion.sales.model.Invoice;
import emporion.sales.model.PaymentMethod;
import emporion.sales.model.SalesPackage;
import emporion.testing.server.TestServer;

/** What is posted stays as it is, whoever asks. */
class PostedDocumentsTest extends SuiteTest {

	/** What no domain offers: a handler that alters a posted invoice. */
	record FalsifyOperation(Ref<Invoice> invoice, boolean delete) implements Operation<Falsified> {
	}

	record Falsified(boolean done) {
	}

	@Test
	void notEvenAnOperationAltersAPostedInvoice() {
		Operations anna = server().operations("anna");
		Ref<Invoice> invoice = postedInvoice(anna);
		OperationHandler<FalsifyOperation, Falsified> falsifier = new Falsifier();
		server().runtime().add(falsifier);
		try {
			String number = reading(reading -> reading.find(invoice, Invoice.class).orElseThrow().getDocumentNumber());
			Operations admin = server().operations(TestServer.ADMIN);
			assertRefused(admin.run(new FalsifyOperation(invoice, false)), Problem.error("SAL-040", number));
			assertThat(admin.run(new FalsifyOperation(invoice, true)).isDone()).isFalse();
		} finally {
			server().runtime().remove(falsifier);
		}
		BigDecimal gross = reading(reading -> reading.find(invoice, Invoice.class).orElseThrow().getGross());
		// 2 × 38.00 = 76.00, 23 % = 17.48
		assertThat(gross).isEqualByComparingTo("93.48");
	}

	private Ref<Invoice> postedInvoice(Operations anna) {
		OrderConfirmed order = anna.run(new PlaceOrderOperation(company().orderHeader(), List.of(company().line(4, "2")))).orElseThrow();
		anna.run(new IssueGoodsOperation(order.order(), List.of(new IssueGoodsOperation.Line(1, BigDecimal.TWO)))).orElseThrow();
		return anna.run(new InvoiceOrderOperation(order.order(), PaymentMethod.TRANSFER)).orElseThrow().invoice();
	}

	private static final class Falsifier implements OperationHandler<FalsifyOperation, Falsified> {

		@Override
		public Class<FalsifyOperation> operation() {
			return FalsifyOperation.class;
		}

		@Override
		public Outcome<Falsified> handle(FalsifyOperation asked, OperationContext context) {
			Invoice invoice = context.work().find(asked.invoice(), Invoice.class).orElseThrow();
			if (asked.delete())
				context.work().delete(invoice);
			else
				context.work().change(invoice).set(SalesPackage.eINSTANCE.getInvoice_BuyerName(), "Somebody else");
			return Outcome.done(new Falsified(true));
		}
	}
}
