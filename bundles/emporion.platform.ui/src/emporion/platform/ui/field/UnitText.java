package emporion.platform.ui.field;

import java.util.Locale;
import java.util.Optional;

import emporion.base.outcome.Outcome;
import emporion.base.value.UnitWords;

/** The code of a unit, written and read as the user's language does. */
public final class UnitText implements FieldFormat<String> {

	private static final int LENGTH = 10;

	private final UnitWords words;
	private final PlainText text = new PlainText(LENGTH);

	/** @param locale the user's language */
	public UnitText(Locale locale) {
		words = new UnitWords(locale);
	}

	@Override
	public String show(String code) {
		return code == null ? "" : words.of(code);
	}

	@Override
	public Outcome<Optional<String>> parse(String typed) {
		return text.parse(typed).map(found -> found.map(words::codeOf));
	}
}
