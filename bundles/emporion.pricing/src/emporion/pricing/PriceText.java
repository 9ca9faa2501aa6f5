package emporion.pricing;

import java.math.BigDecimal;

import org.joda.money.BigMoney;

/** How explanations and problems write a unit price: {@code 95.00 PLN}, with the decimals it needs and no fewer than two. */
public final class PriceText {

	private static final int FEWEST_DECIMALS = 2;

	private PriceText() {
	}

	public static String of(BigMoney price) {
		return of(price.getAmount()) + " " + price.getCurrencyUnit().getCode();
	}

	/** @return the bare amount with a decimal point: {@code 95.00}, {@code 0.1234} */
	public static String of(BigDecimal amount) {
		BigDecimal shortest = amount.stripTrailingZeros();
		return (shortest.scale() < FEWEST_DECIMALS ? shortest.setScale(FEWEST_DECIMALS) : shortest).toPlainString();
	}
}
