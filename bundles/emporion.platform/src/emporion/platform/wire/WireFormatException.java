package emporion.platform.wire;

import emporion.base.outcome.Problem;

/** A message cannot be read: nothing of it was used. */
public final class WireFormatException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	/** @param problem what is wrong, naming the component */
	public WireFormatException(Problem problem, Throwable cause) {
		super(problem.toString(), cause);
		this.problem = problem;
	}

	public WireFormatException(Problem problem) {
		this(problem, null);
	}

	public Problem problem() {
		return problem;
	}
}
