package emporion.sales.rules;

/**
 * Which price a line has when its order is confirmed. A draft may have lain for days, so the customer gets the price of the day on which
 * the order becomes binding; but what was promised or agreed with him stays.
 */
public enum PriceAtConfirmation {

	/** A price from an offer was promised. */
	KEEP_OFFERED,
	/** A price given by hand was agreed; whether the seller might give it was checked when he gave it. */
	KEEP_MANUAL,
	/** A price that the rules gave is asked for again, as of the day of confirmation. */
	QUOTE_AGAIN;

	/**
	 * @param offered whether the line's price was promised in the offer that the order came from
	 * @param manual  whether it was given by hand
	 */
	public static PriceAtConfirmation of(boolean offered, boolean manual) {
		if (offered)
			return KEEP_OFFERED;
		return manual ? KEEP_MANUAL : QUOTE_AGAIN;
	}
}
