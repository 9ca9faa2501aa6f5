package emporion.platform.server.account.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows the passwords that attackers try first. Not by a list of a million: what people do to reach a length is undone (capitals, accents,
 * {@code @} for {@code a}, digits and signs around, repetition), and what is left is looked up in the file {@code common-passwords.txt}.
 * Thread-safe.
 */
final class CommonPasswords {

	private static final String SWAPPED = "0134578@$!€£";
	private static final String MEANT = "oleastbasiel";
	private static final String KEYS = "1234567890-qwertyuiop-asdfghjkl-zxcvbnm-abcdefghijklmnopqrstuvwxyz-qazwsxedcrfvtgbyhnujmikolp";
	private static final int MOST_WORDS = 2;

	private final Set<String> words;

	CommonPasswords() {
		try (InputStream file = CommonPasswords.class.getResourceAsStream("common-passwords.txt");
				BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			words = lines.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.split(" ")))
					.filter(word -> !word.isEmpty()).map(CommonPasswords::folded).collect(Collectors.toUnmodifiableSet());
		} catch (IOException e) {
			throw new UncheckedIOException("common-passwords.txt cannot be read", e);
		}
	}

	boolean contains(String password) {
		String once = unrepeated(folded(password));
		return once.codePoints().distinct().count() < 5 || isRun(once) || isWords(once.replaceAll("[^\\p{L}]", "")) || isWords(meant(once));
	}

	/** Small letters without accents. */
	static String folded(String text) {
		return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).replaceAll("\\p{M}", "").replace('ł', 'l');
	}

	/** {@code abcabcabc} is {@code abc}. */
	private static String unrepeated(String text) {
		for (int length = 1; length <= text.length() / 2; length++)
			if (text.length() % length == 0 && text.equals(text.substring(0, length).repeat(text.length() / length)))
				return text.substring(0, length);
		return text;
	}

	/** {@code p@ssw0rd2026!} is {@code password}. */
	private static String meant(String text) {
		String core = text.replaceAll("^[^\\p{L}@$]+|[^\\p{L}@$]+$", "");
		StringBuilder letters = new StringBuilder();
		for (char letter : core.toCharArray()) {
			int swapped = SWAPPED.indexOf(letter);
			if (swapped >= 0)
				letters.append(MEANT.charAt(swapped));
			else if (Character.isLetter(letter))
				letters.append(letter);
		}
		return letters.toString();
	}

	private boolean isWords(String letters) {
		return letters.isEmpty() || isWords(unrepeated(letters), MOST_WORDS);
	}

	private boolean isWords(String letters, int most) {
		if (words.contains(letters))
			return true;
		for (int end = 2; most > 1 && end < letters.length() - 1; end++)
			if (words.contains(letters.substring(0, end)) && isWords(letters.substring(end), most - 1))
				return true;
		return false;
	}

	/** Neighbours of the keyboard or the alphabet, in either direction, in at most three runs. */
	private static boolean isRun(String text) {
		int runs = 1;
		for (int i = 1; i < text.length(); i++) {
			String pair = text.substring(i - 1, i + 1);
			if (!KEYS.contains(pair) && !KEYS.contains(new StringBuilder(pair).reverse()) && pair.charAt(0) != pair.charAt(1))
				runs++;
		}
		return runs <= 3 && text.length() > 2 * runs;
	}
}
