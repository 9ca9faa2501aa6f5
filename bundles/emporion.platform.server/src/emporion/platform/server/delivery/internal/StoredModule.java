package emporion.platform.server.delivery.internal;

import java.util.List;

import emporion.platform.server.delivery.internal.BundleJar.Side;

/**
 * A module as the store keeps it; written as JSON beside its files.
 *
 * @param site where it came from
 */
record StoredModule(String id, String version, String site, List<StoredBundle> bundles) {

	StoredModule {
		bundles = List.copyOf(bundles);
	}

	/** @param file name of the jar in the module's folder */
	record StoredBundle(String name, String version, Side side, String file, String sha256, long size) {
	}

	/** @return the bundles that work in the server, in the order in which they came */
	List<StoredBundle> ofServer() {
		return bundles.stream().filter(bundle -> bundle.side() != Side.CLIENT).toList();
	}

	/** @return the bundles that clients need */
	List<StoredBundle> ofClients() {
		return bundles.stream().filter(bundle -> bundle.side() != Side.SERVER).toList();
	}

	static StoredModule of(SiteModule module, String site) {
		return new StoredModule(module.id(), module.version().toString(), site, module.bundles().stream().map(placed -> {
			BundleJar jar = placed.jar();
			return new StoredBundle(jar.name(), jar.version().toString(), placed.side(), jar.name() + "_" + jar.version() + ".jar", jar.sha256(),
					jar.bytes().length);
		}).toList());
	}
}
