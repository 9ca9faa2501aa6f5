package emporion.base.value;

import java.util.Optional;

/**
 * Number of a trade item as on its bar code: EAN-8, UPC-A, EAN-13 or GTIN-14, with a right check digit (GS1 General
 * Specifications, section 7.9: weights 3 and 1 from the right, modulo 10).
 *
 * @param digits 8, 12, 13 or 14 digits
 */
public record Gtin(String digits) {

	public Gtin {
		if (!isValid(digits))
			throw new IllegalArgumentException("not a GTIN: " + digits);
	}

	public static Optional<Gtin> parse(String text) {
		String bare = text.replaceAll("[\\s-]", "");
		return isValid(bare) ? Optional.of(new Gtin(bare)) : Optional.empty();
	}

	private static boolean isValid(String digits) {
		if (digits == null || !digits.matches("[0-9]{8}|[0-9]{12,14}"))
			return false;
		int sum = 0;
		for (int i = digits.length() - 2, weight = 3; i >= 0; i--, weight = 4 - weight)
			sum += weight * (digits.charAt(i) - '0');
		return (10 - sum % 10) % 10 == digits.charAt(digits.length() - 1) - '0';
	}

	@Override
	public String toString() {
		return digits;
	}
}
