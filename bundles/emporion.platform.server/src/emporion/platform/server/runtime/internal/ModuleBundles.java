package emporion.platform.server.runtime.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import emporion.platform.module.Contribution;
import emporion.platform.server.module.ModuleHost;
import emporion.platform.server.module.ServerModule;

/**
 * Starts and stops the bundles of modules: the one that registers the {@link ServerModule}, and those whose manifest names the module by
 * {@value #HEADER}. What the framework has recorded about starting them stays: after the next start the server decides anew. Thread-safe.
 */
final class ModuleBundles implements ModuleHost {

	/** Manifest header of a module's further bundles in the server; its value is the module's id. */
	static final String HEADER = "Emporion-Module";

	/** Manifest header of a module's bundles; one that says {@code both} is a core, whose words and model stay as those of our domains do. */
	private static final String SIDE = "Emporion-Side";

	private static final Logger LOG = LoggerFactory.getLogger(ModuleBundles.class);
	private static final String SCOPE = "osgi.command.scope";
	private static final String FUNCTION = "osgi.command.function";

	private final BundleContext context;
	private final Runnable settled;
	private final Map<String, Bundle> homes = new ConcurrentHashMap<>();

	/** @param settled returns when the server has noticed the services that came and went before */
	ModuleBundles(BundleContext context, Runnable settled) {
		this.context = context;
		this.settled = settled;
	}

	/** @return whether the suite or a module brought it; the libraries have parts that wait for what a server never has */
	static boolean isOurs(Bundle bundle) {
		return bundle != null && (String.valueOf(bundle.getSymbolicName()).startsWith("emporion.") || bundle.getHeaders("").get(HEADER) != null);
	}

	/** Remembers whose bundle it is. */
	void know(ServerModule module) {
		Bundle bundle = FrameworkUtil.getBundle(module.getClass());
		if (bundle != null)
			homes.put(module.id(), bundle);
	}

	/** @return whether it is a bundle of one of these modules */
	boolean isOf(Collection<String> modules, Bundle bundle) {
		return modules.stream().anyMatch(module -> bundles(module).contains(bundle));
	}

	@Override
	public void start(String module) {
		for (Bundle bundle : bundles(module))
			try {
				bundle.start(Bundle.START_TRANSIENT);
			} catch (BundleException e) {
				throw new IllegalStateException(bundle.getSymbolicName() + " does not start", e);
			}
		settled.run();
	}

	@Override
	public void stop(String module) {
		for (Bundle bundle : bundles(module).reversed())
			try {
				bundle.stop(Bundle.STOP_TRANSIENT);
			} catch (BundleException e) {
				LOG.error("{} does not stop properly; its parts are out of use all the same", bundle.getSymbolicName(), e);
			}
		settled.run();
	}

	private List<Bundle> bundles(String module) {
		List<Bundle> bundles = new ArrayList<>();
		Bundle home = homes.get(module);
		for (Bundle bundle : context.getBundles())
			if (bundle.equals(home) || module.equals(bundle.getHeaders("").get(HEADER)) && !"both".equals(bundle.getHeaders("").get(SIDE)))
				bundles.add(bundle);
		return bundles;
	}

	@Override
	public List<Contribution> contributions(String module) {
		Set<String> commands = new TreeSet<>();
		for (Bundle bundle : bundles(module)) {
			ServiceReference<?>[] services = bundle.getRegisteredServices();
			if (services != null)
				for (ServiceReference<?> service : services)
					if (service.getProperty(SCOPE) instanceof String scope)
						functions(service.getProperty(FUNCTION)).forEach(function -> commands.add(scope + ":" + function));
		}
		return commands.isEmpty() ? List.of() : List.of(new Contribution(Contribution.Kind.COMMANDS, List.copyOf(commands)));
	}

	private static Stream<String> functions(Object property) {
		return switch (property) {
			case String one -> Stream.of(one);
			case String[] several -> Stream.of(several);
			case Collection<?> several -> several.stream().map(String::valueOf);
			case null, default -> Stream.empty();
		};
	}
}
