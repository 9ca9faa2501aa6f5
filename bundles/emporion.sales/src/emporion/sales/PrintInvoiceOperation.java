package emporion.sales;

import static java.util.Objects.requireNonNull;

import emporion.platform.Ref;
import emporion.platform.operation.Operation;
import emporion.sales.model.Invoice;

/**
 * Asks for an invoice as PDF. Changes nothing.
 *
 * @param language {@code pl}, {@code en}, {@code de} or {@code uk}; empty for the customer's
 */
public record PrintInvoiceOperation(Ref<Invoice> invoice, String language) implements Operation<PrintedDocument> {

	public PrintInvoiceOperation {
		requireNonNull(invoice, "invoice");
		requireNonNull(language, "language");
	}
}
