package emporion.platform.ui.field;

import java.util.Optional;

import emporion.base.outcome.Problem;

/**
 * How a value is written and read in a text field. Stateless, thread-safe.
 *
 * @param <T> the value
 */
public interface TextForm<T> {

	/** @return what the text says: a value, nothing (an empty text), or why it says nothing */
	Reading<T> read(String text);

	/** @return the text of a value; empty for null */
	String write(T value);

	/**
	 * What a text says.
	 *
	 * @param value   null when the text is empty or wrong
	 * @param problem why the text is wrong
	 */
	record Reading<T>(T value, Optional<Problem> problem) {

		public static <T> Reading<T> of(T value) {
			return new Reading<>(value, Optional.empty());
		}

		public static <T> Reading<T> wrong(Problem problem) {
			return new Reading<>(null, Optional.of(problem));
		}
	}

	/** A text as it is, without blanks at its ends; an empty one is null. */
	static TextForm<String> plain() {
		return new TextForm<>() {
			@Override
			public Reading<String> read(String text) {
				String trimmed = text.strip();
				return Reading.of(trimmed.isEmpty() ? null : trimmed);
			}

			@Override
			public String write(String value) {
				return value == null ? "" : value;
			}
		};
	}
}
