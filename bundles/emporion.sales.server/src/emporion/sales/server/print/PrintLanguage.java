package emporion.sales.server.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The languages documents are printed in: their words, number format and date format. */
public enum PrintLanguage {
	POLISH("pl", "dd.MM.yyyy"),
	/** European English: a month in letters cannot be taken for a day. */
	ENGLISH("en-GB", "d MMM yyyy"),
	GERMAN("de", "dd.MM.yyyy"),
	UKRAINIAN("uk", "dd.MM.yyyy");

	private final Locale locale;
	private final DateTimeFormatter dates;

	PrintLanguage(String tag, String datePattern) {
		locale = Locale.forLanguageTag(tag);
		dates = DateTimeFormatter.ofPattern(datePattern, locale);
	}

	/**
	 * @param code ISO 639 code of a party's language, such as {@code uk}
	 * @return that language; English for every language documents are not printed in
	 */
	public static PrintLanguage of(String code) {
		for (PrintLanguage language : values()) {
			if (language.locale.getLanguage().equals(code)) {
				return language;
			}
		}
		return ENGLISH;
	}

	/** @return the locale that formats numbers */
	public Locale locale() {
		return locale;
	}

	String date(LocalDate date) {
		return dates.format(date);
	}

	/** @return the words the designs print, from {@code reports/documents*.properties} */
	ResourceBundle words() {
		return ResourceBundle.getBundle("reports.documents", locale, PrintLanguage.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}
}
