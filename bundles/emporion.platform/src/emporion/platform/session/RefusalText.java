package emporion.platform.session;

import java.util.List;
import java.util.Optional;

import emporion.base.outcome.Problem;
import emporion.platform.wire.WireFormat;

/** How the problems of a refused commit travel in the one line of text that the repository's protocol has for them. Thread-safe. */
public final class RefusalText {

	private static final String MARK = "emporion.refused ";
	private static final WireFormat FORMAT = new WireFormat();

	private RefusalText() {
	}

	/** @param problems at least one */
	public static String encode(List<Problem> problems) {
		return MARK + FORMAT.write(new Refusal(problems));
	}

	/** @return the problems, or empty when the text is no refusal but the report of a failure */
	public static Optional<List<Problem>> decode(String text) {
		int begin = text.indexOf(MARK);
		return begin < 0 ? Optional.empty() : Optional.of(FORMAT.read(text.substring(begin + MARK.length()), Refusal.class).problems());
	}

	record Refusal(List<Problem> problems) {
		Refusal {
			problems = List.copyOf(problems);
		}
	}
}
