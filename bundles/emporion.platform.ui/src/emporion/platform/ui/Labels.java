package emporion.platform.ui;

import static java.util.Objects.requireNonNull;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of one package's screens in the user's language: {@code messages.properties} (English) beside its translations, UTF-8.
 * Thread-safe.
 */
public final class Labels {

	private final ResourceBundle texts;
	private final Locale locale;

	private Labels(ResourceBundle texts, Locale locale) {
		this.texts = texts;
		this.locale = locale;
	}

	/** The texts in the package of this class, in the language the client was started in. */
	public static Labels beside(Class<?> owner) {
		return beside(owner, Locale.getDefault());
	}

	/** The texts in the package of this class. */
	public static Labels beside(Class<?> owner, Locale locale) {
		requireNonNull(locale, "locale");
		return new Labels(ResourceBundle.getBundle(owner.getPackageName() + ".messages", locale, owner.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)), locale);
	}

	/** @return whether there is such a text */
	public boolean has(String key) {
		return texts.containsKey(key);
	}

	/**
	 * @param arguments what {@code {0}}, {@code {1}} … stand for; without any, the text is taken literally
	 * @throws MissingResourceException if there is no such text
	 */
	public String text(String key, Object... arguments) {
		String pattern = texts.getString(key);
		return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
	}

	public Locale locale() {
		return locale;
	}
}
