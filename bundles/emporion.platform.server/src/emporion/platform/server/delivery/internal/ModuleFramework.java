package emporion.platform.server.delivery.internal;

import java.nio.file.Path;
import java.util.function.Function;

import emporion.platform.server.delivery.internal.StoredModule.StoredBundle;

/** Where the server's bundles of modules run. Used by one thread at a time. */
interface ModuleFramework {

	/** @return whether other bundles of the same names were here since the server started: their model may still be in use */
	boolean hadOther(StoredModule module);

	/** @return whether a bundle of this name is the server's own */
	boolean isOwn(String bundle);

	/**
	 * Installs and starts the server's bundles of a module; all or none.
	 *
	 * @param files where each bundle lies
	 * @throws SiteException PLT-231 if one does not start
	 */
	void start(StoredModule module, Function<StoredBundle, Path> files);

	/** Stops the server's bundles of a module. Its classes stay until the server ends, because the repository may use its model. */
	void stop(StoredModule module);
}
