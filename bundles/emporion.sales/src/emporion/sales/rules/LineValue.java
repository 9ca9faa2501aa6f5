package emporion.sales.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The net value of a line: unit price times quantity, rounded half up to the currency's decimals. */
public final class LineValue {

	private LineValue() {
	}

	/**
	 * @param price    net, per unit, after discount
	 * @param quantity in the same unit
	 */
	public static Money net(CurrencyUnit currency, BigDecimal price, BigDecimal quantity) {
		return Money.of(currency, price.multiply(quantity), RoundingMode.HALF_UP);
	}
}
