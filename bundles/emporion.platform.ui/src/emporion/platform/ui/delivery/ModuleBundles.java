package emporion.platform.ui.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.base.outcome.Problem;
import emporion.platform.wire.ClientBundle;

/** Bundles of modules in the client's framework. Used by one thread. */
final class ModuleBundles {

	/** A bundle does not start in this client. */
	static final String DOES_NOT_START = "PLT-927";

	private static final Logger LOG = LoggerFactory.getLogger(ModuleBundles.class);
	private static final String LOCATION = "emporion-module:";

	private final BundleContext context;

	ModuleBundles(BundleContext context) {
		this.context = context;
	}

	/**
	 * Makes exactly these bundles the modules' bundles of this client; all are installed before the first is started.
	 *
	 * @return PLT-927 for each that does not start; the others work
	 */
	List<Problem> use(List<ClientBundle> bundles, BundleCache cache) {
		Set<String> wanted = bundles.stream().map(ModuleBundles::location).collect(Collectors.toSet());
		List<Problem> problems = new ArrayList<>();
		Stream.of(context.getBundles()).filter(bundle -> bundle.getLocation().startsWith(LOCATION) && !wanted.contains(bundle.getLocation()))
				.toList().forEach(bundle -> attempt(bundle.getSymbolicName(), bundle::uninstall, problems));
		List<Bundle> installed = new ArrayList<>();
		for (ClientBundle bundle : bundles)
			if (isOwn(bundle.name()))
				problems.add(Problem.error(DOES_NOT_START, bundle.name(), bundle.module()));
			else
				attempt(bundle.name(), () -> installed.add(install(bundle, cache)), problems);
		installed.forEach(bundle -> attempt(bundle.getSymbolicName(), () -> bundle.start(Bundle.START_ACTIVATION_POLICY | Bundle.START_TRANSIENT),
				problems));
		return problems;
	}

	private boolean isOwn(String name) {
		return Stream.of(context.getBundles()).anyMatch(bundle -> name.equals(bundle.getSymbolicName()) && !bundle.getLocation().startsWith(LOCATION));
	}

	private Bundle install(ClientBundle bundle, BundleCache cache) throws BundleException {
		try (InputStream in = Files.newInputStream(cache.fileOf(bundle))) {
			return context.installBundle(location(bundle), in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String location(ClientBundle bundle) {
		return LOCATION + bundle.name() + "/" + bundle.sha256();
	}

	/** Something done with a bundle. */
	private interface Step {
		void take() throws BundleException;
	}

	private static void attempt(String bundle, Step step, List<Problem> problems) {
		try {
			step.take();
		} catch (BundleException e) {
			LOG.error("The bundle {} of a module does not work in this client", bundle, e);
			problems.add(Problem.error(DOES_NOT_START, bundle, e.getMessage()));
		}
	}
}
