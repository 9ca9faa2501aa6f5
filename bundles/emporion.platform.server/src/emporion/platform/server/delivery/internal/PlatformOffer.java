package emporion.platform.server.delivery.internal;

import java.util.List;

import org.osgi.framework.Version;

/** What the running server has for a module's bundles. Thread-safe. */
interface PlatformOffer {

	/** @return versions of the bundles of this name */
	List<Version> bundles(String name);

	/** @return versions in which the package is exported */
	List<Version> packages(String name);
}
