package emporion.platform.server.query.internal;

import emporion.platform.server.repository.Dialect;

/**
 * What a database does with letters.
 *
 * @param knowsLetters whether it knows letters beyond ASCII; a PostgreSQL database of the locale C does not
 */
record Letters(Dialect dialect, boolean knowsLetters) {

	/** @return an SQL expression in small letters; where the database does not know them, ICU does, which PostgreSQL has beside */
	String lower(String expression) {
		return knowsLetters ? "LOWER(" + expression + ")" : "LOWER(" + expression + " COLLATE \"und-x-icu\")";
	}

	/** @return an SQL expression in small letters without diacritical marks */
	String folded(String expression) {
		return Folding.sql(expression, dialect);
	}

	/** @return whether an index of trigrams leads to a word: without three letters or digits in a row all of it would be read */
	boolean hasTrigrams(String word) {
		int run = 0;
		for (int i = 0; i < word.length() && run < 3; i++) {
			char letter = word.charAt(i);
			run = Character.isLetterOrDigit(letter) && (knowsLetters || letter < 128) ? run + 1 : 0;
		}
		return run >= 3;
	}
}
