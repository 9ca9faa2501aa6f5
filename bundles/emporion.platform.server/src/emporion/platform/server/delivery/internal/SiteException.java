package emporion.platform.server.delivery.internal;

import java.util.List;

import emporion.base.outcome.Problem;

/** A site, or a file of it, is not what it must be. */
final class SiteException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	SiteException(List<Problem> problems) {
		super(problems.toString());
		this.problems = List.copyOf(problems);
	}

	SiteException(String code, Object... arguments) {
		this(List.of(Problem.error(code, arguments)));
	}

	List<Problem> problems() {
		return problems;
	}
}
