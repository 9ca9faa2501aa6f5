package emporion.warehouse.rules;

import static java.util.Objects.requireNonNull;

import emporion.base.outcome.Explanation;
import emporion.base.value.Quantity;

/** A document gets of the goods it asks for what nobody else has blocked; the rest it must wait for. */
public final class BlockFreeStockRule {

	/**
	 * @param wanted above zero
	 * @param free   what is on hand and not blocked, zero or more; same unit
	 */
	public Split split(Quantity wanted, Quantity free) {
		Quantity blocked = wanted.min(free);
		Quantity missing = wanted.minus(blocked);
		Explanation because = missing.isZero() ? Explanation.of("warehouse.blockedWhole", blocked, wanted, free)
				: Explanation.of("warehouse.blockedPart", blocked, wanted, free, missing);
		return new Split(blocked, missing, because);
	}

	/** For a product that is not kept in stock: nothing has to be set apart, nothing is missing. */
	public Split notStocked(Quantity wanted) {
		return new Split(wanted, Quantity.zero(wanted.unit()), Explanation.of("warehouse.notStocked", wanted));
	}

	/**
	 * @param blocked zero or more
	 * @param missing zero or more; with {@code blocked} what was wanted
	 */
	public record Split(Quantity blocked, Quantity missing, Explanation because) {
		public Split {
			requireNonNull(blocked, "blocked");
			requireNonNull(missing, "missing");
			requireNonNull(because, "because");
		}
	}
}
