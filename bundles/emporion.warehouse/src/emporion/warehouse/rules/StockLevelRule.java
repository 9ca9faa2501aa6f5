package emporion.warehouse.rules;

import java.math.BigDecimal;
import java.util.Optional;

import emporion.base.outcome.Problem;

/** Nothing lies below zero in a warehouse, and nothing is blocked that does not lie there. */
public final class StockLevelRule {

	/**
	 * @param product code of the product, for the message
	 * @param onHand  what will lie there
	 * @param blocked what of it will be set apart
	 */
	public Optional<Problem> check(String product, BigDecimal onHand, BigDecimal blocked) {
		if (onHand.signum() < 0)
			return Optional.of(Problem.error("WHS-010", product, onHand.toPlainString()).at("onHand"));
		if (blocked.signum() < 0 || blocked.compareTo(onHand) > 0)
			return Optional.of(Problem.error("WHS-011", product, blocked.toPlainString(), onHand.toPlainString()).at("blocked"));
		return Optional.empty();
	}
}
