package emporion.sales.server.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ResourceBundle;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;

/**
 * Writes an amount in words, hundredths as a fraction: "tysiąc dwieście złotych 50/100". The words of numbers are those of CLDR;
 * names and genders of currencies stand in {@code reports/documents*.properties}. Stateless.
 */
final class AmountInWords {
	private static final BigDecimal LIMIT = new BigDecimal("1000000000000000");
	private static final char SOFT_HYPHEN = '\u00ad';

	private final PrintLanguage language;
	private final ResourceBundle words;

	AmountInWords(PrintLanguage language) {
		this.language = language;
		words = language.words();
	}

	/**
	 * @param amount   at most two decimals, below 10^15
	 * @param currency ISO 4217 code; a currency without a name of its own keeps its code
	 */
	String of(BigDecimal amount, String currency) {
		BigDecimal absolute = amount.abs().setScale(2, RoundingMode.UNNECESSARY);
		if (absolute.compareTo(LIMIT) >= 0) {
			throw new IllegalArgumentException("Too great for words: " + amount);
		}
		long whole = absolute.longValue();
		int hundredths = absolute.subtract(BigDecimal.valueOf(whole)).movePointRight(2).intValueExact();
		return (amount.signum() < 0 ? "minus " : "") + number(whole, currency) + " " + noun(whole, currency)
				+ " %02d/100".formatted(hundredths);
	}

	private String number(long whole, String currency) {
		RuleBasedNumberFormat speller = new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT);
		String rules = language == PrintLanguage.ENGLISH ? "verbose" : word("currency." + currency, "masculine");
		String spelled = speller.format(whole, "%spellout-cardinal-" + rules);
		return spelled.replace(String.valueOf(SOFT_HYPHEN), "");
	}

	private String noun(long whole, String currency) {
		// The last two digits decide; PluralRules counts only up to 10^9.
		long deciding = whole < 100 ? whole : 100 + whole % 100;
		String form = PluralRules.forLocale(language.locale()).select(deciding);
		return word("currency." + currency + "." + form, currency);
	}

	private String word(String key, String otherwise) {
		return words.containsKey(key) ? words.getString(key) : otherwise;
	}
}
