package emporion.platform.server.delivery.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.platform.server.delivery.internal.StoredModule.StoredBundle;

/** Modules as bundles of the running framework. Their locations tell them from the server's own bundles. Used by one thread at a time. */
final class OsgiModules implements ModuleFramework {

	private static final Logger LOG = LoggerFactory.getLogger(OsgiModules.class);
	private static final String LOCATION = "emporion-module:";
	private static final int START = Bundle.START_ACTIVATION_POLICY | Bundle.START_TRANSIENT;

	private final BundleContext context;

	OsgiModules(BundleContext context) {
		this.context = context;
	}

	/** Takes bundles out that an earlier run of the server left in the framework's cache. */
	void forgetAllBut(List<StoredModule> modules) {
		Set<String> wanted = modules.stream().flatMap(module -> module.ofServer().stream()).map(OsgiModules::location).collect(Collectors.toSet());
		ofModules().filter(bundle -> !wanted.contains(bundle.getLocation())).toList().forEach(OsgiModules::uninstall);
	}

	private Stream<Bundle> ofModules() {
		return Stream.of(context.getBundles()).filter(bundle -> bundle.getLocation().startsWith(LOCATION));
	}

	private static String location(StoredBundle bundle) {
		return LOCATION + bundle.name() + "/" + bundle.sha256();
	}

	@Override
	public boolean hadOther(StoredModule module) {
		return module.ofServer().stream().anyMatch(wanted -> ofModules()
				.anyMatch(bundle -> bundle.getSymbolicName().equals(wanted.name()) && !bundle.getLocation().equals(location(wanted))));
	}

	@Override
	public boolean isOwn(String name) {
		return Stream.of(context.getBundles()).anyMatch(bundle -> name.equals(bundle.getSymbolicName()) && !bundle.getLocation().startsWith(LOCATION));
	}

	@Override
	public void start(StoredModule module, Function<StoredBundle, Path> files) {
		List<Bundle> installed = new ArrayList<>();
		StoredBundle current = null;
		try {
			for (StoredBundle bundle : module.ofServer()) {
				current = bundle;
				try (InputStream in = Files.newInputStream(files.apply(bundle))) {
					installed.add(context.installBundle(location(bundle), in));
				}
			}
			for (int i = 0; i < installed.size(); i++) {
				current = module.ofServer().get(i);
				installed.get(i).start(START);
			}
		} catch (BundleException e) {
			installed.forEach(OsgiModules::uninstall);
			throw new SiteException("PLT-231", current.name(), e.getMessage());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void stop(StoredModule module) {
		Set<String> locations = module.ofServer().stream().map(OsgiModules::location).collect(Collectors.toSet());
		ofModules().filter(bundle -> locations.contains(bundle.getLocation())).toList().reversed().forEach(bundle -> {
			try {
				bundle.stop(Bundle.STOP_TRANSIENT);
			} catch (BundleException e) {
				LOG.error("The bundle {} does not stop", bundle.getSymbolicName(), e);
			}
		});
	}

	private static void uninstall(Bundle bundle) {
		try {
			bundle.uninstall();
		} catch (BundleException e) {
			LOG.error("The bundle {} cannot be taken out", bundle.getSymbolicName(), e);
		}
	}
}
