package emporion.sales;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

import emporion.base.value.DocumentNumber;
import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.sales.model.Invoice;
import emporion.sales.model.Order;
import emporion.sales.model.PaymentMethod;

/**
 * Posts an invoice over whatever was issued of an order and not invoiced yet, due by the customer's payment term. A posted invoice is
 * never altered.
 *
 * @param method how it is to be paid
 */
public record InvoiceOrderOperation(Ref<Order> order, PaymentMethod method) implements Operation<InvoiceOrderOperation.InvoicePosted> {

	public InvoiceOrderOperation {
		requireNonNull(order, "order");
		requireNonNull(method, "method");
	}

	/** @param invoice valid once the operation is committed */
	public record InvoicePosted(Ref<Invoice> invoice, DocumentNumber number, Totals totals, LocalDate dueDate) {
	}
}
