package emporion.sales.server.print;

/** How an invoice is to be paid, as documents name it. The names are those of the sales model. */
public enum PrintedPaymentMethod {
	TRANSFER, CASH, CARD
}
