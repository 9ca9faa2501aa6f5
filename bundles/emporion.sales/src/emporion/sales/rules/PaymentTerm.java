package emporion.sales.rules;

import java.time.LocalDate;

/** When an invoice is due: so many days after its issue, the customer's payment term. */
public final class PaymentTerm {

	private PaymentTerm() {
	}

	/** @param days 0 or more; 0 means due on the day of issue */
	public static LocalDate dueDate(LocalDate issueDate, int days) {
		return issueDate.plusDays(Math.max(0, days));
	}
}
