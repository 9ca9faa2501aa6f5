package emporion.platform.ui.field;

import java.util.Optional;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;

/**
 * What a field says.
 *
 * @param value   null when the field is empty or wrong
 * @param problem why what stands there says nothing
 */
public record Reading<T>(T value, Optional<Problem> problem) {

	public static <T> Reading<T> of(T value) {
		return new Reading<>(value, Optional.empty());
	}

	public static <T> Reading<T> wrong(Problem problem) {
		return new Reading<>(null, Optional.of(problem));
	}

	/** What a format makes of a text. */
	public static <T> Reading<T> of(FieldFormat<T> format, String text) {
		return switch (format.parse(text)) {
			case Outcome.Done<Optional<T>> done -> of(done.result().orElse(null));
			case Outcome.Refused<Optional<T>> refused -> wrong(refused.problems().getFirst());
		};
	}
}
