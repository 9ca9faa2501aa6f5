package emporion.base.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * How much of something, with its unit. At most four decimals; may be negative where a difference is meant.
 * Arithmetic between different units is a programming error, never a silent conversion.
 *
 * @param amount stripped of trailing zeros
 * @param unit   never null
 */
public record Quantity(BigDecimal amount, UnitOfMeasure unit) implements Comparable<Quantity> {

	/** Decimals that a quantity may have. */
	public static final int MAX_SCALE = 4;

	public Quantity {
		requireNonNull(amount, "amount");
		requireNonNull(unit, "unit");
		amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
		if (amount.scale() < 0)
			amount = amount.setScale(0);
		if (amount.scale() > MAX_SCALE)
			throw new IllegalArgumentException("a quantity has at most " + MAX_SCALE + " decimals: " + amount);
	}

	public static Quantity of(String amount, String unit) {
		return new Quantity(new BigDecimal(amount), UnitOfMeasure.of(unit));
	}

	public static Quantity of(long amount, String unit) {
		return new Quantity(BigDecimal.valueOf(amount), UnitOfMeasure.of(unit));
	}

	/** @return nothing of this unit */
	public static Quantity zero(UnitOfMeasure unit) {
		return new Quantity(BigDecimal.ZERO, unit);
	}

	/** @throws IllegalArgumentException if the units differ */
	public Quantity plus(Quantity other) {
		return new Quantity(amount.add(sameUnit(other).amount), unit);
	}

	/** @throws IllegalArgumentException if the units differ */
	public Quantity minus(Quantity other) {
		return new Quantity(amount.subtract(sameUnit(other).amount), unit);
	}

	public Quantity negated() {
		return new Quantity(amount.negate(), unit);
	}

	/** @throws IllegalArgumentException if the units differ */
	public Quantity min(Quantity other) {
		return amount.compareTo(sameUnit(other).amount) <= 0 ? this : other;
	}

	public boolean isZero() {
		return amount.signum() == 0;
	}

	public boolean isPositive() {
		return amount.signum() > 0;
	}

	public boolean isNegative() {
		return amount.signum() < 0;
	}

	/** @throws IllegalArgumentException if the units differ */
	@Override
	public int compareTo(Quantity other) {
		return amount.compareTo(sameUnit(other).amount);
	}

	private Quantity sameUnit(Quantity other) {
		if (!unit.equals(other.unit))
			throw new IllegalArgumentException("units differ: " + unit + " and " + other.unit);
		return other;
	}

	/** @return as {@code 2.5 kg} */
	@Override
	public String toString() {
		return amount.toPlainString() + " " + unit;
	}
}
