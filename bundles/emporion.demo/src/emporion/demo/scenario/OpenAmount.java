package emporion.demo.scenario;

import java.math.BigDecimal;

import emporion.platform.Ref;
import emporion.sales.model.Invoice;
import emporion.sales.model.Payment;
import emporion.sales.model.SalesPackage;

/** What is still to be paid. */
final class OpenAmount {

	private OpenAmount() {
	}

	/** @return the invoice's gross less all payments for it */
	static BigDecimal of(World world, Ref<Invoice> ref) {
		return world.read(reading -> {
			Invoice invoice = reading.find(ref, Invoice.class).orElseThrow();
			return reading.findBy(Payment.class, SalesPackage.eINSTANCE.getPayment_Invoice(), invoice).stream().map(Payment::getAmount)
					.reduce(invoice.getGross(), BigDecimal::subtract);
		});
	}
}
