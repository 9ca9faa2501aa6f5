package emporion.pricing.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.joda.money.BigMoney;

import emporion.base.outcome.Explanation;
import emporion.pricing.PriceText;

/**
 * How a computed unit price is rounded: half up, to as many decimals as the price it was computed from, at least two. So 9.99 less 5 %
 * is 9.49 and not 9.4905, while a price list in hundredths of a grosz stays as fine as it is.
 */
public final class UnitPriceRounding {

	/** Decimals that a unit price may have. */
	public static final int MAX_DECIMALS = 4;
	private static final int MIN_DECIMALS = 2;

	private UnitPriceRounding() {
	}

	/** @return whether the amount has no more decimals than a unit price may have */
	public static boolean isUnitPrice(BigDecimal amount) {
		return amount.stripTrailingZeros().scale() <= MAX_DECIMALS;
	}

	static BigMoney asFineAs(BigMoney origin, BigDecimal exact) {
		int decimals = Math.clamp(origin.getAmount().stripTrailingZeros().scale(), MIN_DECIMALS, MAX_DECIMALS);
		return BigMoney.of(origin.getCurrencyUnit(), exact.setScale(decimals, RoundingMode.HALF_UP));
	}

	/** @return the rounding as a step, or nothing where nothing was rounded off */
	static List<Explanation> explain(BigDecimal exact, BigMoney rounded) {
		return exact.compareTo(rounded.getAmount()) == 0 ? List.of()
				: List.of(Explanation.of("pricing.rounding", PriceText.of(rounded), PriceText.of(exact), rounded.getScale()));
	}
}
