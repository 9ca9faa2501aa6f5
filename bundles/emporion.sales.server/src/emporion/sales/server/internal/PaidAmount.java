package emporion.sales.server.internal;

import java.math.BigDecimal;

import emporion.platform.operation.Reading;
import emporion.sales.model.Invoice;
import emporion.sales.model.Payment;
import emporion.sales.model.SalesPackage;

/** What has been paid for an invoice: the sum of its registered payments. */
public final class PaidAmount {

	private PaidAmount() {
	}

	/** @return in the invoice's currency */
	public static BigDecimal of(Reading reading, Invoice invoice) {
		return reading.findBy(Payment.class, SalesPackage.eINSTANCE.getPayment_Invoice(), invoice).stream().map(Payment::getAmount)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
