package emporion.platform.server.query.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import emporion.platform.server.repository.Dialect;

/**
 * Text as searches compare it: small letters without diacritical marks, so that <i>Łódź</i> is found by <i>lodz</i> and <i>Їжак</i> by
 * <i>іжак</i>. The database and the server do exactly the same: letters of Europe's languages one by one by a table, and nothing to others.
 */
public final class Folding {

	/** Letters whose marks are part of them for Unicode. */
	private static final Map<Character, Character> UNMARKED = Map.ofEntries(Map.entry('ł', 'l'), Map.entry('đ', 'd'), Map.entry('ø', 'o'),
			Map.entry('ß', 's'), Map.entry('æ', 'a'), Map.entry('œ', 'o'), Map.entry('ħ', 'h'), Map.entry('ı', 'i'), Map.entry('ŧ', 't'),
			Map.entry('ð', 'd'), Map.entry('þ', 't'), Map.entry('ґ', 'г'));

	private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
	private static final Map<Character, Character> LETTERS = letters();
	private static final String FROM = joined(LETTERS.keySet());
	private static final String TO = joined(LETTERS.values());

	private Folding() {
	}

	/** @return a word as {@link #sql} writes it */
	public static String fold(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			folded.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : LETTERS.getOrDefault(letter, letter));
		}
		return folded.toString();
	}

	/** @return an SQL expression for a text in folded letters; the database may use it in computed columns */
	public static String sql(String expression, Dialect dialect) {
		return switch (dialect) {
			// most texts are plain, and the table is long
			case POSTGRESQL -> "CASE WHEN octet_length(" + expression + ") = length(" + expression + ") THEN lower((" + expression
					+ ") COLLATE \"C\") ELSE translate(lower((" + expression + ") COLLATE \"C\"), '" + FROM + "', '" + TO + "') END";
			case H2 -> "TRANSLATE(" + expression + ", '" + CAPITALS + FROM + "', '" + CAPITALS.toLowerCase(Locale.ROOT) + TO + "')";
		};
	}

	/** Latin with its extensions, Greek and Cyrillic. */
	private static Map<Character, Character> letters() {
		Map<Character, Character> letters = new TreeMap<>();
		add(letters, 0x00C0, 0x017F);
		add(letters, 0x1E9E, 0x1E9E);
		add(letters, 0x0370, 0x03FF);
		add(letters, 0x0400, 0x045F);
		add(letters, 0x0490, 0x0491);
		return letters;
	}

	private static void add(Map<Character, Character> letters, int first, int last) {
		for (int code = first; code <= last; code++) {
			char letter = (char) code;
			char folded = unmarked(letter);
			if (Character.isLetter(letter) && folded != letter)
				letters.put(letter, folded);
		}
	}

	private static char unmarked(char letter) {
		String small = String.valueOf(letter).toLowerCase(Locale.ROOT);
		char base = Normalizer.normalize(small, Normalizer.Form.NFD).charAt(0);
		return UNMARKED.getOrDefault(base, base);
	}

	private static String joined(Iterable<Character> letters) {
		StringBuilder all = new StringBuilder();
		letters.forEach(all::append);
		return all.toString();
	}
}
