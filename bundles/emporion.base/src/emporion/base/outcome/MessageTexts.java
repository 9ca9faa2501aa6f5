package emporion.base.outcome;

import static java.util.Objects.requireNonNull;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Texts of one bundle for the codes of its {@link Problem}s and {@link Explanation}s: a {@code messages.properties} in English beside
 * its translations. Every bundle that has such codes registers one as a service; the edges (client, console, reports) ask them all.
 * Thread-safe.
 */
public final class MessageTexts {

	private final String baseName;
	private final ClassLoader loader;

	/**
	 * @param baseName as {@code emporion.pricing.messages}
	 * @param loader   the class loader of the bundle that owns the texts
	 */
	public MessageTexts(String baseName, ClassLoader loader) {
		this.baseName = requireNonNull(baseName, "baseName");
		this.loader = requireNonNull(loader, "loader");
	}

	/** @return whether this bundle has a text for the code */
	public boolean knows(String code) {
		return bundle(Locale.ROOT).containsKey(code);
	}

	/**
	 * The text of a code with its arguments put in.
	 *
	 * @throws MissingResourceException if no text exists: ask {@link #knows} first
	 */
	public String text(String code, List<String> arguments, Locale locale) {
		return new MessageFormat(bundle(locale).getString(code), locale).format(arguments.toArray());
	}

	private ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle(baseName, locale, loader,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}
}
