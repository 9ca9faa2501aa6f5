package emporion.platform.ui.operation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import emporion.base.outcome.Explanation;
import emporion.base.outcome.Problem;
import emporion.platform.text.Texts;

/**
 * Problems and explanations in the user's words. Thread-safe.
 *
 * @param texts  the words of all bundles
 * @param locale the user's language
 */
public record ProblemTexts(Texts texts, Locale locale) {

	public ProblemTexts {
		requireNonNull(texts, "texts");
		requireNonNull(locale, "locale");
	}

	/** In the language the client was started in. */
	public static ProblemTexts ofClient() {
		BundleContext bundles = FrameworkUtil.getBundle(ProblemTexts.class).getBundleContext();
		ServiceReference<Texts> service = bundles.getServiceReference(Texts.class);
		if (service == null)
			throw new IllegalStateException("the service " + Texts.class.getName() + " is missing");
		return new ProblemTexts(bundles.getService(service), Locale.getDefault());
	}

	/** One sentence. */
	public String text(Problem problem) {
		return texts.text(problem, locale);
	}

	/** One line a problem. */
	public String text(List<Problem> problems) {
		return problems.stream().map(this::text).collect(Collectors.joining("\n"));
	}

	/** The sentence with the code, for dialogs from which users report to their consultants. */
	public String textWithCode(Problem problem) {
		return text(problem) + "  (" + problem.code() + ")";
	}

	/** One step's sentence. */
	public String text(Explanation step) {
		return texts.text(step, locale);
	}
}
