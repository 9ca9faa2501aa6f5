package emporion.base.value;

import java.util.Optional;

/**
 * Ukrainian register number of a legal entity (ЄДРПОУ): eight digits, the last one a check digit. Weights 1…7 (numbers below
 * 30 000 000 or above 60 000 000) or 7 1 2 3 4 5 6 (between), sum modulo 11; when that is 10, again with weights raised by two, and
 * then 10 counts as 0 (Положення про ЄДРПОУ, постанова КМУ № 118 of 22.01.1996, and the statistics office's method).
 *
 * @param digits eight digits with a right check digit
 */
public record Edrpou(String digits) implements TaxId {

	private static final int[] OUTER = { 1, 2, 3, 4, 5, 6, 7 };
	private static final int[] INNER = { 7, 1, 2, 3, 4, 5, 6 };

	public Edrpou {
		if (!isValid(digits))
			throw new IllegalArgumentException("not an EDRPOU: " + digits);
	}

	/** @param text with or without spaces and a leading {@code UA} */
	public static Optional<Edrpou> parse(String text) {
		String bare = text.replaceAll("[\\s-]", "").replaceFirst("^UA", "");
		return isValid(bare) ? Optional.of(new Edrpou(bare)) : Optional.empty();
	}

	private static boolean isValid(String digits) {
		return digits != null && digits.matches("[0-9]{8}") && !digits.equals("00000000")
				&& checkDigit(digits) == digits.charAt(7) - '0';
	}

	private static int checkDigit(String digits) {
		int number = Integer.parseInt(digits);
		int[] weights = number < 30_000_000 || number > 60_000_000 ? OUTER : INNER;
		int remainder = weighted(digits, weights, 0) % 11;
		if (remainder < 10)
			return remainder;
		return weighted(digits, weights, 2) % 11 % 10;
	}

	private static int weighted(String digits, int[] weights, int raise) {
		int sum = 0;
		for (int i = 0; i < weights.length; i++)
			sum += (weights[i] + raise) * (digits.charAt(i) - '0');
		return sum;
	}

	@Override
	public String country() {
		return "UA";
	}

	@Override
	public String toString() {
		return digits;
	}
}
