package emporion.sales.server.print;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A posted invoice as it is to be printed, with what art. 106e ust. 1 of the Polish VAT act asks for. All amounts are in the
 * currency; those of the VAT table must add up to the totals.
 *
 * @param number        the invoice's number
 * @param seller        who sells
 * @param buyer         who buys
 * @param issueDate     day of issue
 * @param saleDate      day of the supply
 * @param dueDate       last day of payment
 * @param paymentMethod how it is paid
 * @param bankAccount   where to, when by transfer
 * @param currency      ISO 4217 code
 * @param lines         at least one, in order
 * @param taxes         the VAT table, in order
 * @param totals        of the whole invoice
 * @param paid          what has been paid already, zero or more
 * @param remarks       free text, may have several lines
 */
public record PrintableInvoice(String number, PrintableParty seller, PrintableParty buyer, LocalDate issueDate,
		LocalDate saleDate, LocalDate dueDate, PrintedPaymentMethod paymentMethod, Optional<String> bankAccount,
		String currency, List<PrintableLine> lines, List<PrintableTax> taxes, PrintableTotals totals, BigDecimal paid,
		Optional<String> remarks) {
	public PrintableInvoice {
		if (number.isBlank()) {
			throw new IllegalArgumentException("An invoice needs its number");
		}
		Objects.requireNonNull(seller, "seller");
		Objects.requireNonNull(buyer, "buyer");
		Objects.requireNonNull(issueDate, "issueDate");
		Objects.requireNonNull(saleDate, "saleDate");
		Objects.requireNonNull(dueDate, "dueDate");
		Objects.requireNonNull(paymentMethod, "paymentMethod");
		Objects.requireNonNull(bankAccount, "bankAccount");
		Objects.requireNonNull(currency, "currency");
		Objects.requireNonNull(remarks, "remarks");
		lines = List.copyOf(lines);
		if (lines.isEmpty()) {
			throw new IllegalArgumentException("Invoice " + number + " has no lines");
		}
		taxes = List.copyOf(taxes);
		totals.requireSumOf(taxes);
		PrintableTotals.requireCents("sum paid", paid);
	}

	/** @return what is still to be paid; negative when too much was paid */
	public BigDecimal toPay() {
		return totals.gross().subtract(paid);
	}
}
