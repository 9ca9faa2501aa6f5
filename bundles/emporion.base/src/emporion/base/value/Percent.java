package emporion.base.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate in per cent: {@code 23} means 23 %. At most six decimals; may be negative (a surcharge seen as a discount).
 *
 * @param points per cent points, stripped of trailing zeros, never null
 */
public record Percent(BigDecimal points) implements Comparable<Percent> {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final int MAX_SCALE = 6;

	/** 0 %. */
	public static final Percent ZERO = new Percent(BigDecimal.ZERO);

	public Percent {
		requireNonNull(points, "points");
		points = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
		if (points.scale() < 0)
			points = points.setScale(0);
		if (points.scale() > MAX_SCALE)
			throw new IllegalArgumentException("a percentage has at most " + MAX_SCALE + " decimals: " + points);
	}

	/** @param text per cent points with a decimal point, as {@code "7.5"} */
	public static Percent of(String text) {
		return new Percent(new BigDecimal(text));
	}

	public static Percent of(long points) {
		return new Percent(BigDecimal.valueOf(points));
	}

	/** @return the rate as a factor, exact: 23 % → 0.23 */
	public BigDecimal fraction() {
		return points.movePointLeft(2);
	}

	/** @return what is left after taking this rate off, exact: 5 % → 0.95 */
	public BigDecimal remainder() {
		return BigDecimal.ONE.subtract(fraction());
	}

	/** @return this rate of the value, exact and unrounded */
	public BigDecimal of(BigDecimal value) {
		return value.multiply(fraction());
	}

	/**
	 * How much lower a value is than its base.
	 *
	 * @param base  not zero
	 * @param value the reduced (or raised) value
	 * @return (base − value) / base, rounded half up to four decimals of a point
	 */
	public static Percent reduction(BigDecimal base, BigDecimal value) {
		if (base.signum() == 0)
			throw new IllegalArgumentException("no reduction of a base of zero");
		return new Percent(base.subtract(value).multiply(HUNDRED).divide(base, 4, RoundingMode.HALF_UP));
	}

	public boolean isZero() {
		return points.signum() == 0;
	}

	@Override
	public int compareTo(Percent other) {
		return points.compareTo(other.points);
	}

	/** @return as {@code 7.5 %} */
	@Override
	public String toString() {
		return points.toPlainString() + " %";
	}
}
