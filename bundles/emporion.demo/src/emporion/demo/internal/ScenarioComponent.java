package emporion.demo.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.demo.scenario.ScenarioResult;
import emporion.demo.scenario.ScenarioRunner;
import emporion.demo.server.SuiteParts;
import emporion.reporting.ReportEngine;

/**
 * With system property {@code emporion.scenario}, files each on a line of its own: plays these scenario files and ends the process, with
 * 0 when all passed, otherwise with 1. Immediate, because nobody asks for it.
 */
@Component(service = {}, immediate = true)
public final class ScenarioComponent {

	private static final Logger LOG = LoggerFactory.getLogger(ScenarioComponent.class);

	private final ReportEngine reports;
	private final FrameworkEnd end;
	private final List<Path> files;

	@Activate
	public ScenarioComponent(BundleContext context, @Reference ReportEngine reports) {
		this.reports = reports;
		this.end = new FrameworkEnd(context);
		this.files = Stream.of(System.getProperty("emporion.scenario", "").split("\\R")).filter(file -> !file.isBlank()).map(Path::of).toList();
		if (!files.isEmpty())
			new Thread(this::run, "emporion-scenario").start();
	}

	private void run() {
		int exitCode = 1;
		try {
			exitCode = play() ? 0 : 1;
		} catch (RuntimeException e) {
			// The outermost edge of this thread.
			LOG.error("The scenarios could not be played", e);
		}
		end.with(exitCode);
	}

	private boolean play() {
		List<ScenarioResult> results = new ScenarioRunner(new SuiteParts(reports)).run(files, System.out::println);
		long passed = results.stream().filter(ScenarioResult::isPassed).count();
		System.out.println(passed + " passed, " + (results.size() - passed) + " failed");
		return passed == results.size();
	}
}
