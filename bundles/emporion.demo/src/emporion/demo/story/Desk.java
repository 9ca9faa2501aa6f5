package emporion.demo.story;

import java.util.Locale;

import emporion.base.outcome.Outcome;
import emporion.platform.operation.Operation;
import emporion.platform.operation.Operations;
import emporion.platform.text.Texts;

/** Where one user works: asks the server, and gives up the story where it refuses. */
final class Desk {

	private final Operations operations;
	private final Texts texts;

	Desk(Operations operations, Texts texts) {
		this.operations = operations;
		this.texts = texts;
	}

	/** @throws StoryFailedException with the server's words, if it refuses */
	<R extends Record> R run(Operation<R> operation) {
		return switch (operations.run(operation)) {
			case Outcome.Done<R> done -> done.result();
			case Outcome.Refused<R> refused -> throw new StoryFailedException(operation.getClass().getSimpleName() + " was refused: "
					+ texts.text(refused.problems(), Locale.ENGLISH));
		};
	}
}
