package emporion.base.value;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * How units are written in a language: the code {@code pcs} is {@code szt.} in Polish and {@code шт.} in Ukrainian. A company's own codes,
 * which no language knows, are written as they are. The words stand in {@code units*.properties}. Thread-safe.
 */
public final class UnitWords {

	private final ResourceBundle words;

	/** @param locale the reader's language; English where there are no words in it */
	public UnitWords(Locale locale) {
		requireNonNull(locale, "locale");
		words = ResourceBundle.getBundle("emporion.base.value.units", locale, UnitWords.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** @return the abbreviation that the language uses, at most eight characters for the codes it knows */
	public String of(String code) {
		return words.containsKey(code) ? words.getString(code) : code;
	}

	/** @return the code whose abbreviation this is, without regard to case and a full stop at the end; the text itself if there is none */
	public String codeOf(String written) {
		String bare = bare(written);
		return words.keySet().stream().filter(code -> bare(words.getString(code)).equals(bare)).findFirst().orElse(written);
	}

	private static String bare(String written) {
		String text = written.strip().toLowerCase(Locale.ROOT);
		return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
	}
}
