package emporion.base.value;

import java.util.Optional;

/**
 * Polish tax identification number (NIP): ten digits, the last one a check digit: weights 6 5 7 2 3 4 5 6 7, sum modulo 11; a
 * remainder of 10 is never issued (ustawa o zasadach ewidencji i identyfikacji podatników, Dz.U. 1995 nr 142 poz. 702, and its
 * implementing regulation).
 *
 * @param digits ten digits with a right check digit
 */
public record Nip(String digits) implements TaxId {

	private static final int[] WEIGHTS = { 6, 5, 7, 2, 3, 4, 5, 6, 7 };

	public Nip {
		if (!isValid(digits))
			throw new IllegalArgumentException("not a NIP: " + digits);
	}

	/** @param text with or without spaces, hyphens and a leading {@code PL} */
	public static Optional<Nip> parse(String text) {
		String bare = text.replaceAll("[\\s-]", "").replaceFirst("^PL", "");
		return isValid(bare) ? Optional.of(new Nip(bare)) : Optional.empty();
	}

	private static boolean isValid(String digits) {
		if (digits == null || !digits.matches("[0-9]{10}") || digits.equals("0000000000"))
			return false;
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++)
			sum += WEIGHTS[i] * (digits.charAt(i) - '0');
		return sum % 11 == digits.charAt(9) - '0';
	}

	@Override
	public String country() {
		return "PL";
	}

	/** @return as {@code 123-456-32-18} */
	@Override
	public String toString() {
		return digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6, 8) + "-" + digits.substring(8);
	}
}
