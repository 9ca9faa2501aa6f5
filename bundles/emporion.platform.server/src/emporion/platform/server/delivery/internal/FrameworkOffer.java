package emporion.platform.server.delivery.internal;

import java.util.List;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleRevision;

/** What the bundles of the framework give, resolved or not. */
record FrameworkOffer(BundleContext context) implements PlatformOffer {

	@Override
	public List<Version> bundles(String name) {
		return Stream.of(context.getBundles()).filter(bundle -> name.equals(bundle.getSymbolicName())).map(Bundle::getVersion).toList();
	}

	@Override
	public List<Version> packages(String name) {
		return Stream.of(context.getBundles()).map(bundle -> bundle.adapt(BundleRevision.class)).filter(revision -> revision != null)
				.flatMap(revision -> revision.getDeclaredCapabilities("osgi.wiring.package").stream())
				.filter(capability -> name.equals(capability.getAttributes().get("osgi.wiring.package")))
				.map(capability -> capability.getAttributes().get("version") instanceof Version version ? version : Version.emptyVersion).toList();
	}
}
