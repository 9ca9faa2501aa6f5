package emporion.sales.ui.order;

import java.time.LocalDate;

import org.joda.money.Money;

import emporion.platform.Ref;
import emporion.sales.model.Invoice;

/** An invoice of an order. @param open what is still to be paid */
record OrderInvoice(Ref<Invoice> invoice, String number, LocalDate issueDate, LocalDate dueDate, Money gross, Money open) {
}
