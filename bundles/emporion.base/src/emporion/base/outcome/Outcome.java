package emporion.base.outcome;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;

/**
 * What became of an action: {@link Done} with its result, or {@link Refused} with the reasons. A refusal is an answer, not an
 * exception; a defect of the program is never an outcome.
 *
 * @param <T> the result
 */
public sealed interface Outcome<T> {

	/**
	 * It was done.
	 *
	 * @param result   never null
	 * @param warnings what should be looked at all the same; may be empty
	 */
	record Done<T>(T result, List<Problem> warnings) implements Outcome<T> {
		public Done {
			requireNonNull(result, "result");
			warnings = List.copyOf(warnings);
			if (warnings.stream().anyMatch(Problem::isError))
				throw new IllegalArgumentException("done, with errors: " + warnings);
		}
	}

	/**
	 * It was refused and nothing was changed.
	 *
	 * @param problems at least one of them an error
	 */
	record Refused<T>(List<Problem> problems) implements Outcome<T> {
		public Refused {
			problems = List.copyOf(problems);
			if (problems.stream().noneMatch(Problem::isError))
				throw new IllegalArgumentException("refused without an error: " + problems);
		}
	}

	static <T> Outcome<T> done(T result) {
		return new Done<>(result, List.of());
	}

	static <T> Outcome<T> done(T result, List<Problem> warnings) {
		return new Done<>(result, warnings);
	}

	static <T> Outcome<T> refused(Problem... problems) {
		return new Refused<>(List.of(problems));
	}

	static <T> Outcome<T> refused(List<Problem> problems) {
		return new Refused<>(problems);
	}

	/** @return the warnings, or the reasons of the refusal; may be empty */
	default List<Problem> problems() {
		return switch (this) {
			case Done<T> done -> done.warnings();
			case Refused<T> refused -> refused.problems();
		};
	}

	default boolean isDone() {
		return this instanceof Done;
	}

	default <U> Outcome<U> map(Function<? super T, ? extends U> mapping) {
		return switch (this) {
			case Done<T> done -> new Done<>(mapping.apply(done.result()), done.warnings());
			case Refused<T> refused -> new Refused<>(refused.problems());
		};
	}

	/**
	 * The result where a refusal would be a defect.
	 *
	 * @throws IllegalStateException naming the problems, if it was refused
	 */
	default T orElseThrow() {
		return switch (this) {
			case Done<T> done -> done.result();
			case Refused<T> refused -> throw new IllegalStateException("refused: " + refused.problems());
		};
	}
}
