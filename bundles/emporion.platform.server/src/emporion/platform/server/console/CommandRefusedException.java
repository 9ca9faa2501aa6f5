package emporion.platform.server.console;

import java.util.List;
import java.util.Locale;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.platform.text.Texts;

/** A command cannot do what was asked: its message is shown, and the command's exit code is 1. */
public final class CommandRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** @param message what to show to the person at the console */
	public CommandRefusedException(String message) {
		super(message, null, false, false);
	}

	public CommandRefusedException(List<Problem> problems, Texts texts) {
		this(texts.text(problems, Locale.ENGLISH));
	}

	/**
	 * @return the result of what was done
	 * @throws CommandRefusedException with the reasons in English, if it was refused
	 */
	public static <T> T resultOf(Outcome<T> outcome, Texts texts) {
		if (outcome instanceof Outcome.Done<T> done)
			return done.result();
		throw new CommandRefusedException(outcome.problems(), texts);
	}
}
