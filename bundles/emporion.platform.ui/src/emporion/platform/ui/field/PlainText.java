package emporion.platform.ui.field;

import java.util.Optional;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;

/**
 * Text as it is, without spaces at its ends.
 *
 * @param maxLength characters accepted
 */
public record PlainText(int maxLength) implements FieldFormat<String> {

	@Override
	public String show(String value) {
		return value == null ? "" : value;
	}

	@Override
	public Outcome<Optional<String>> parse(String text) {
		String bare = text.strip();
		if (bare.length() > maxLength)
			return Outcome.refused(Problem.error("PLT-908", maxLength));
		return Outcome.done(bare.isEmpty() ? Optional.empty() : Optional.of(bare));
	}
}
