package emporion.base.value;

import static java.util.Objects.requireNonNull;

/**
 * A unit of trade (piece, kilogram, carton). Units are master data of the company; the code is what documents print.
 *
 * @param code not blank, at most 10 characters, as {@code pcs}, {@code kg}
 */
public record UnitOfMeasure(String code) {

	public UnitOfMeasure {
		requireNonNull(code, "code");
		if (code.isBlank() || code.length() > 10)
			throw new IllegalArgumentException("a unit has 1 to 10 characters: '" + code + "'");
	}

	public static UnitOfMeasure of(String code) {
		return new UnitOfMeasure(code);
	}

	@Override
	public String toString() {
		return code;
	}
}
