package emporion.platform.ui.operation;

import java.util.function.Supplier;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.operation.ServerUnavailableException;

/** What a question to the server comes back with: a lost connection is an answer, too. */
final class Answered {

	private static final String LOST = "PLT-913";

	private Answered() {
	}

	/** @return the answer; refused with {@code PLT-913} when the server cannot be reached */
	static <T> Outcome<T> by(Supplier<Outcome<T>> question) {
		try {
			return question.get();
		} catch (ServerUnavailableException lost) {
			return Outcome.refused(Problem.error(LOST));
		}
	}
}
