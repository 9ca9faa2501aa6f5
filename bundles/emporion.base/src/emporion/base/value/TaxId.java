package emporion.base.value;

import java.util.Optional;

/** The number by which a state's tax office knows a party. Only valid numbers exist as values. */
public sealed interface TaxId permits Nip, Edrpou {

	/** @return ISO 3166 alpha-2 code of the issuing state */
	String country();

	/** @return the bare digits */
	String digits();

	/**
	 * Reads a number of the given country, tolerating spaces, hyphens and the country prefix.
	 *
	 * @return the number, or empty when the country is unknown here or the check digit is wrong
	 */
	static Optional<TaxId> parse(String country, String text) {
		return switch (country) {
			case "PL" -> Nip.parse(text).map(TaxId.class::cast);
			case "UA" -> Edrpou.parse(text).map(TaxId.class::cast);
			default -> Optional.empty();
		};
	}
}
