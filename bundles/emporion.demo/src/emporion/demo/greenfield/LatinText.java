package emporion.demo.greenfield;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Polish and Ukrainian names as they stand in e-mail addresses. Ukrainian by resolution 55 of the Cabinet of Ministers, 27.01.2010. */
final class LatinText {
	private static final Map<Character, String> WORD_START = Map.of('є', "ye", 'ї', "yi", 'й', "y", 'ю', "yu", 'я', "ya");
	private static final Map<Character, String> LETTERS = letters();

	private LatinText() {
	}

	private static Map<Character, String> letters() {
		String from = "ąćęłńóśźżабвгґдезиіїйклмнопрстуфь'’";
		String to = "acelnoszzabvhgdezyiiiklmnoprstuf";
		Map<Character, String> letters = new HashMap<>(Map.of('є', "ie", 'ж', "zh", 'х', "kh", 'ц', "ts", 'ч', "ch", 'ш', "sh",
				'щ', "shch", 'ю', "iu", 'я', "ia"));
		for (int i = 0; i < from.length(); i++)
			letters.put(from.charAt(i), i < to.length() ? to.substring(i, i + 1) : "");
		return Map.copyOf(letters);
	}

	/** @return small Latin letters, digits and single hyphens between words */
	static String slug(String text) {
		StringBuilder slug = new StringBuilder();
		boolean wordStart = true;
		for (char letter : text.toLowerCase(Locale.ROOT).replace("зг", "zgh").toCharArray()) {
			String latin = wordStart && WORD_START.containsKey(letter) ? WORD_START.get(letter) : LETTERS.get(letter);
			if (latin == null && (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9'))
				latin = String.valueOf(letter);
			if (latin != null) {
				slug.append(latin);
				wordStart = false;
			} else if (!wordStart) {
				slug.append('-');
				wordStart = true;
			}
		}
		return slug.toString().replaceAll("-$", "");
	}
}
