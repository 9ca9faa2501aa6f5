package emporion.sales;

import java.time.LocalDate;

import org.joda.money.Money;

import emporion.platform.Ref;
import emporion.sales.model.Invoice;

/**
 * An invoice with what is still to be paid.
 *
 * @param open not paid yet
 */
public record InvoiceHit(Ref<Invoice> invoice, String number, LocalDate issueDate, LocalDate dueDate, Money gross, Money open) {
}
