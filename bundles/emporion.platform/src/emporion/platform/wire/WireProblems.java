package emporion.platform.wire;

import emporion.base.outcome.Problem;

/** What can be wrong with a message. The problem's field is the path of the component, as {@code lines[2].quantity}. */
public final class WireProblems {

	private WireProblems() {
	}

	public static Problem unreadable(String path, String why) {
		return at(path, Problem.error("PLT-010", named(path), why));
	}

	public static Problem unknownComponent(String path) {
		return at(path, Problem.error("PLT-011", path));
	}

	public static Problem missingComponent(String path) {
		return at(path, Problem.error("PLT-012", path));
	}

	/** @param expected as {@code a day as 2026-12-31} */
	public static Problem wrongType(String path, String expected) {
		return at(path, Problem.error("PLT-013", named(path), expected));
	}

	/** The value itself is refused by the type that was to hold it. */
	public static Problem notAllowed(String path, String why) {
		return at(path, Problem.error("PLT-014", named(path), why));
	}

	public static Problem tooLarge(String path, long limit) {
		return at(path, Problem.error("PLT-015", named(path), limit));
	}

	private static String named(String path) {
		return path.isEmpty() ? "message" : path;
	}

	private static Problem at(String path, Problem problem) {
		return path.isEmpty() ? problem : problem.at(path);
	}
}
