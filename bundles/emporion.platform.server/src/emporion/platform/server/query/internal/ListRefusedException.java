package emporion.platform.server.query.internal;

import emporion.base.outcome.Problem;

/** A request that the list does not understand; becomes a refused outcome in {@link ListRunner}. */
public final class ListRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	public ListRefusedException(Problem problem) {
		super(problem.toString());
		this.problem = problem;
	}

	Problem problem() {
		return problem;
	}
}
