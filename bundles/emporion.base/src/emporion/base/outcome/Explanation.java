package emporion.base.outcome;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a computed figure came about, as a tree: what was done, by which rule, from which inputs, with which result. Shown beside the
 * figure in the client, by the console's {@code explain} commands, and asserted by tests.
 *
 * @param code      what was done, key of the message bundle: {@code pricing.listPrice}; also the rule's name for developers
 * @param arguments what the text's {@code {0}}, {@code {1}} … stand for; plain text, numbers with a decimal point, ISO dates
 * @param result    the figure after this step, as {@code 95.00 PLN}; empty where the step has none
 * @param inputs    the steps this one was made from, in order; may be empty
 */
public record Explanation(String code, List<String> arguments, String result, List<Explanation> inputs) {

	public Explanation {
		requireNonNull(code, "code");
		requireNonNull(result, "result");
		arguments = List.copyOf(arguments);
		inputs = List.copyOf(inputs);
	}

	/** A step without inputs of its own. */
	public static Explanation of(String code, Object result, Object... arguments) {
		return new Explanation(code, Stream.of(arguments).map(String::valueOf).toList(), String.valueOf(result), List.of());
	}

	/** @return the same step, made from these inputs besides those it has */
	public Explanation from(Explanation... more) {
		return from(List.of(more));
	}

	/** @return the same step, made from these inputs besides those it has */
	public Explanation from(List<Explanation> more) {
		List<Explanation> all = new ArrayList<>(inputs);
		all.addAll(more);
		return new Explanation(code, arguments, result, all);
	}

	/** @return this step and all below it, depth first */
	public Stream<Explanation> steps() {
		return Stream.concat(Stream.of(this), inputs.stream().flatMap(Explanation::steps));
	}

	/** For logs and tests: one line a step, indented by two spaces a level, with codes instead of words. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		append(text, "");
		return text.toString();
	}

	private void append(StringBuilder text, String indent) {
		text.append(indent).append(code);
		if (!arguments.isEmpty())
			text.append(' ').append(String.join(", ", arguments));
		if (!result.isEmpty())
			text.append(" = ").append(result);
		text.append('\n');
		inputs.forEach(input -> input.append(text, indent + "  "));
	}
}
