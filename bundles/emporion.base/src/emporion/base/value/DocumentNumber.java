package emporion.base.value;

import static java.util.Objects.requireNonNull;

/**
 * The number under which a document is known outside: {@code FV/2026/000123}, or with a branch {@code FV/KRK/2026/000123}.
 *
 * @param text not blank, at most 40 characters
 */
public record DocumentNumber(String text) {

	public DocumentNumber {
		requireNonNull(text, "text");
		if (text.isBlank() || text.length() > 40)
			throw new IllegalArgumentException("a document number has 1 to 40 characters: '" + text + "'");
	}

	@Override
	public String toString() {
		return text;
	}
}
