package emporion.sales;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

import org.joda.money.Money;

import emporion.base.value.DocumentNumber;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.sales.model.Invoice;
import emporion.sales.model.Payment;
import emporion.sales.model.PaymentMethod;

/**
 * Registers money received for an invoice: cash under a number KP, anything else under BW.
 *
 * @param paymentDate when it was received, not after today
 * @param amount      in the invoice's currency, more than zero and no more than is open
 */
public record RegisterPaymentOperation(Ref<Invoice> invoice, LocalDate paymentDate, Money amount, PaymentMethod method)
		implements Operation<RegisterPaymentOperation.PaymentRegistered> {

	public RegisterPaymentOperation {
		requireNonNull(invoice, "invoice");
		requireNonNull(paymentDate, "paymentDate");
		requireNonNull(amount, "amount");
		requireNonNull(method, "method");
	}

	/**
	 * @param payment valid once the operation is committed
	 * @param open    what is still to be paid
	 */
	public record PaymentRegistered(Ref<Payment> payment, DocumentNumber number, Money open) {
	}
}
