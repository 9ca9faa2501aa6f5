package emporion.platform.permission;

/** What a line of a role is about. */
public enum Permit {
	/** look at objects of a kind: {@code crm.Party} */
	SEE,
	/** make objects of a kind in a client's own transaction */
	CREATE,
	/** change objects of a kind in a client's own transaction */
	CHANGE,
	/** delete objects of a kind in a client's own transaction */
	DELETE,
	/** run an operation: {@code sales.ConfirmOrderOperation}; the scope is that of the objects it names */
	RUN,
	/** see a field that is confidential by default: {@code catalog.Product.purchasePrice} */
	REVEAL,
	/** do not see a field of a kind that may be seen otherwise */
	HIDE,
	/** see a field without changing it */
	FREEZE;

	/** @return whether it speaks of a field, where the scope is {@link Scope#ALL} or {@link Scope#NONE} */
	public boolean isOfField() {
		return this == REVEAL || this == HIDE || this == FREEZE;
	}
}
