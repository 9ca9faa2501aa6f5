package emporion.base.value;

import java.util.Optional;

/**
 * The short code by which people name a card of master data: a product, a party, a warehouse.
 *
 * @param text 1 to {@value #MAX_LENGTH} letters, digits and the characters {@code - _ . /}, without spaces
 */
public record CardCode(String text) {

	public static final int MAX_LENGTH = 30;

	public CardCode {
		if (!isValid(text))
			throw new IllegalArgumentException("not a code: '" + text + "'");
	}

	public static Optional<CardCode> parse(String text) {
		String bare = text.strip();
		return isValid(bare) ? Optional.of(new CardCode(bare)) : Optional.empty();
	}

	private static boolean isValid(String text) {
		return text != null && text.length() <= MAX_LENGTH && text.matches("[\\p{L}\\p{Nd}_./-]+");
	}

	@Override
	public String toString() {
		return text;
	}
}
