package emporion.platform.session;

import java.util.List;
import java.util.Optional;

import emporion.base.outcome.Problem;
import emporion.platform.wire.WireFormat;

/**
 * How the reasons of a refused commit travel inside the text of an exception, the only thing that the repository's protocol carries from
 * the server's commit to the client. Written by the server's commit gate, read by {@link RepositorySession#save}.
 */
public final class CommitVeto {

	private static final String BEGIN = "\u00abemporion-problems:";
	private static final String END = ":emporion-problems\u00bb";

	private final WireFormat format;

	public CommitVeto(WireFormat format) {
		this.format = format;
	}

	/** @return a text that holds the problems, to be the message of the exception that refuses the commit */
	public String write(List<Problem> problems) {
		return BEGIN + format.write(new Reasons(problems)) + END;
	}

	/** @return the problems in a text that was made by {@link #write}, possibly with other text around it; empty when there are none */
	public Optional<List<Problem>> read(String text) {
		int begin = text.indexOf(BEGIN);
		int end = text.indexOf(END, Math.max(begin, 0));
		if (begin < 0 || end < 0)
			return Optional.empty();
		return Optional.of(format.read(text.substring(begin + BEGIN.length(), end), Reasons.class).problems());
	}

	record Reasons(List<Problem> problems) {
		Reasons {
			problems = List.copyOf(problems);
		}
	}
}
