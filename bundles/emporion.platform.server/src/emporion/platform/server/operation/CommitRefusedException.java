package emporion.platform.server.operation;

import java.util.List;

import emporion.base.outcome.Problem;

/** The commit rules refused a commit. Nothing was written. */
public final class CommitRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	/** @param problems why; at least one of them an error */
	public CommitRefusedException(List<Problem> problems) {
		super(problems.toString());
		this.problems = List.copyOf(problems);
	}

	public List<Problem> problems() {
		return problems;
	}
}
