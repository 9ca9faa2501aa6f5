package emporion.base.outcome;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One reason why something is refused or doubtful. Carries no words: they come from the message bundle of the code's owner, in the
 * reader's language, with the arguments put in.
 *
 * @param code      stable for ever, {@code PRC-012}: three letters of the domain, a hyphen, three digits
 * @param severity  never null
 * @param field     the field it concerns, as the model calls it ({@code lines[2].quantity}), if it concerns one
 * @param arguments what the text's {@code {0}}, {@code {1}} … stand for; plain text, numbers with a decimal point, ISO dates
 */
public record Problem(String code, Severity severity, Optional<String> field, List<String> arguments) {

	public Problem {
		requireNonNull(severity, "severity");
		requireNonNull(field, "field");
		if (!code.matches("[A-Z]{3}-[0-9]{3}"))
			throw new IllegalArgumentException("not a problem code: " + code);
		arguments = List.copyOf(arguments);
	}

	/** A refusal without a particular field. */
	public static Problem error(String code, Object... arguments) {
		return new Problem(code, Severity.ERROR, Optional.empty(), texts(arguments));
	}

	public static Problem warning(String code, Object... arguments) {
		return new Problem(code, Severity.WARNING, Optional.empty(), texts(arguments));
	}

	/** @return the same problem, said of a field */
	public Problem at(String fieldName) {
		return new Problem(code, severity, Optional.of(fieldName), arguments);
	}

	/** @return the same problem, seen from what holds the field: {@code at("ean").within("products[3]")} is at {@code products[3].ean} */
	public Problem within(String holder) {
		return at(field.map(name -> holder + "." + name).orElse(holder));
	}

	public boolean isError() {
		return severity == Severity.ERROR;
	}

	private static List<String> texts(Object[] arguments) {
		return Stream.of(arguments).map(String::valueOf).toList();
	}

	/** For logs: code, field, arguments. */
	@Override
	public String toString() {
		return code + field.map(f -> " at " + f).orElse("") + (arguments.isEmpty() ? "" : " " + arguments);
	}
}
