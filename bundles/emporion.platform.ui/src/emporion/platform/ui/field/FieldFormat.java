package emporion.platform.ui.field;

import java.util.Optional;

import emporion.base.outcome.Outcome;

/**
 * How a value is shown in a field and read back. Stateless or at least thread-safe.
 *
 * @param <T> the value
 */
public interface FieldFormat<T> {

	/** @param value null for none; @return empty for none */
	String show(T value);

	/** @return empty for a blank text; refused with one problem when the text means nothing */
	Outcome<Optional<T>> parse(String text);
}
