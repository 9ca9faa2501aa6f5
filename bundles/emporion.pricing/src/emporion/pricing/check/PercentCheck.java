package emporion.pricing.check;

import java.math.BigDecimal;
import java.util.Optional;

import emporion.base.outcome.Problem;

/** Whether a discount or a limit is a share of the whole: 0 to 100 %, at most four decimals. */
public final class PercentCheck {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
	private static final int MAX_DECIMALS = 4;

	/** @return a problem at {@code defaultDiscount}, if it is none */
	public Optional<Problem> discount(BigDecimal percent) {
		return isShare(percent) ? Optional.empty() : Optional.of(Problem.error("PRC-041", text(percent)).at("defaultDiscount"));
	}

	/** @return a problem at {@code maximumReduction}, if it is none */
	public Optional<Problem> limit(BigDecimal percent) {
		return isShare(percent) ? Optional.empty() : Optional.of(Problem.error("PRC-050", text(percent)).at("maximumReduction"));
	}

	private static boolean isShare(BigDecimal percent) {
		return percent != null && percent.signum() >= 0 && percent.compareTo(WHOLE) <= 0
				&& percent.stripTrailingZeros().scale() <= MAX_DECIMALS;
	}

	private static String text(BigDecimal percent) {
		return percent == null ? "" : percent.toPlainString();
	}
}
