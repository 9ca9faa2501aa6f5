package emporion.platform.text;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Problem;

/**
 * The words of all bundles: turns codes into sentences at the edges (client, console, reports). A code nobody has words for is shown as
 * it is, with its arguments, so that nothing is ever hidden. Thread-safe; a service on both sides.
 */
@Component(service = Texts.class)
public final class Texts {

	private final List<TextSource> sources = new CopyOnWriteArrayList<>();

	@Activate
	public Texts() {
	}

	/** Without OSGi: the words of these bundles. */
	public static Texts of(TextSource... sources) {
		Texts texts = new Texts();
		List.of(sources).forEach(texts::add);
		return texts;
	}

	/** From now on asks this bundle, too. */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
	public void add(TextSource source) {
		sources.add(source);
	}

	/** No longer asks this bundle. */
	public void remove(TextSource source) {
		sources.remove(source);
	}

	/** @return whether some bundle has words for the code */
	public boolean knows(String code) {
		return sources.stream().anyMatch(source -> source.texts().knows(code));
	}

	/** @return the code's sentence with its arguments */
	public String text(String code, List<String> arguments, Locale locale) {
		for (TextSource source : sources)
			if (source.texts().knows(code))
				return source.texts().text(code, arguments, locale);
		return arguments.isEmpty() ? code : code + " " + String.join(", ", arguments);
	}

	/** @return the problem's sentence, without its code */
	public String text(Problem problem, Locale locale) {
		return text(problem.code(), problem.arguments(), locale);
	}

	/** @return as {@code PLT-020: There is no list …} with one line for each problem */
	public String text(List<Problem> problems, Locale locale) {
		return String.join("\n", problems.stream().map(problem -> problem.code() + ": " + text(problem, locale)).toList());
	}

	/** @return the step's own sentence, without its result and inputs */
	public String text(Explanation step, Locale locale) {
		return text(step.code(), step.arguments(), locale);
	}

	/** @return the whole tree, one line a step, indented by two spaces a level: {@code Customer's discount 5 % = 95.00 PLN} */
	public String tree(Explanation explanation, Locale locale) {
		StringBuilder tree = new StringBuilder();
		append(tree, explanation, "", locale);
		return tree.toString();
	}

	private void append(StringBuilder tree, Explanation step, String indent, Locale locale) {
		tree.append(indent).append(text(step, locale));
		if (!step.result().isEmpty())
			tree.append(" = ").append(step.result());
		tree.append('\n');
		step.inputs().forEach(input -> append(tree, input, indent + "  ", locale));
	}
}
