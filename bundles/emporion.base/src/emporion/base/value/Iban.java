package emporion.base.value;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * International bank account number: two letters of the country, two check digits, up to 30 letters and digits; modulo 97 of the number
 * with its first four characters put last and letters as 10 to 35 is 1 (ISO 13616, ISO 7064 MOD 97-10).
 *
 * @param text capital letters and digits without spaces; Polish ones have 28, Ukrainian ones 29 characters
 */
public record Iban(String text) {

	private static final BigInteger MODULUS = BigInteger.valueOf(97);

	public Iban {
		if (!isValid(text))
			throw new IllegalArgumentException("not an IBAN: " + text);
	}

	/** @param text with or without spaces, in any case */
	public static Optional<Iban> parse(String text) {
		String bare = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
		return isValid(bare) ? Optional.of(new Iban(bare)) : Optional.empty();
	}

	private static boolean isValid(String text) {
		if (text == null || !text.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}") || !hasLengthOfItsCountry(text))
			return false;
		StringBuilder digits = new StringBuilder();
		(text.substring(4) + text.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
		return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
	}

	private static boolean hasLengthOfItsCountry(String text) {
		return switch (text.substring(0, 2)) {
			case "PL" -> text.length() == 28;
			case "UA" -> text.length() == 29;
			default -> true;
		};
	}

	/** @return in groups of four, as {@code PL61 1090 1014 …} */
	@Override
	public String toString() {
		return text.replaceAll("(.{4})(?!$)", "$1 ");
	}
}
