package emporion.platform.module;

import static java.util.Objects.requireNonNull;

/**
 * Something that is installed in the server and does not work.
 *
 * @param bundle    symbolic name and version of the bundle it belongs to
 * @param component class of the component without its package; empty when the whole bundle does not work
 * @param reason    what kind of thing is wrong
 * @param needed    what it needs: a service, a package, a bundle, with the versions it takes
 * @param found     what is there instead, as another version, or the exception that ended its start; may be empty
 */
public record MissingPart(String bundle, String component, Reason reason, String needed, String found) {

	/** Why something does not work; each has a text {@code platform.MissingPart.<name>}. */
	public enum Reason {
		/** A service that the component needs is registered by nobody. */
		NO_SERVICE,
		/** Services of the kind exist, but none with the wanted properties. */
		OTHER_SERVICE,
		/** The component was tried and failed. */
		FAILED,
		/** The component is switched off in its own description. */
		DISABLED,
		/** No bundle exports the package. */
		NO_PACKAGE,
		/** The package is there in another version only. */
		OTHER_PACKAGE_VERSION,
		/** The bundle is not installed. */
		NO_BUNDLE,
		/** The bundle is there in another version only. */
		OTHER_BUNDLE_VERSION,
		/** What it needs is installed and itself lacks something. */
		BROKEN_PROVIDER,
		/** Some other capability, as a Java version, is missing. */
		NO_CAPABILITY,
		/** The bundle could work and was not started. */
		NOT_STARTED
	}

	public MissingPart {
		requireNonNull(bundle, "bundle");
		requireNonNull(component, "component");
		requireNonNull(reason, "reason");
		requireNonNull(needed, "needed");
		requireNonNull(found, "found");
	}
}
