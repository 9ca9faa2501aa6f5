package emporion.platform.ui.field;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;

/**
 * Whole numbers.
 *
 * @param locale the user's language
 */
public record WholeNumberText(Locale locale) implements FieldFormat<Integer> {

	@Override
	public String show(Integer value) {
		return value == null ? "" : new DecimalText(locale, 0, 0).show(BigDecimal.valueOf(value));
	}

	@Override
	public Outcome<Optional<Integer>> parse(String text) {
		Outcome<Optional<BigDecimal>> number = new DecimalText(locale, 0, 0).parse(text);
		if (number instanceof Outcome.Done<Optional<BigDecimal>> done && done.result().isPresent()
				&& done.result().get().abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0)
			return Outcome.refused(Problem.error("PLT-902", text.trim()));
		return number.map(value -> value.map(BigDecimal::intValueExact));
	}
}
