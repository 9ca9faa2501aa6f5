package emporion.demo.scenario;

import java.util.Optional;

/**
 * What became of a scenario.
 *
 * @param file    as the user named it
 * @param title   of the scenario, or empty for a file that is none
 * @param failure where and why it failed, or empty if it passed
 */
public record ScenarioResult(String file, String title, Optional<String> failure) {

	public boolean isPassed() {
		return failure.isEmpty();
	}

	/** For a console: one line, and for a failure a second one. */
	@Override
	public String toString() {
		String line = (isPassed() ? "passed  " : "FAILED  ") + file + (title.isEmpty() ? "" : ": " + title);
		return failure.map(why -> line + System.lineSeparator() + "        " + why).orElse(line);
	}
}
