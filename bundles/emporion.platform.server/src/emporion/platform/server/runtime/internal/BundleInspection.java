package emporion.platform.server.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;

import emporion.platform.module.MissingPart;
import emporion.platform.module.MissingPart.Reason;

/** Which bundles the framework cannot use, and what they lack; and which it could use, but does not. Thread-safe. */
final class BundleInspection {

	private static final Pattern NAME = Pattern.compile("\\((osgi\\.wiring\\.[a-z]+)=([^()]+)\\)");
	private static final Pattern AT_LEAST = Pattern.compile("(?<!\\(!)\\((?:bundle-)?version>=([^()]+)\\)");
	private static final Pattern BELOW = Pattern.compile("\\(!\\((?:bundle-)?version>=([^()]+)\\)\\)");
	private static final Pattern AT_MOST = Pattern.compile("\\((?:bundle-)?version<=([^()]+)\\)");

	private final BundleContext context;
	private final Predicate<Bundle> stoppedOnPurpose;

	/** @param stoppedOnPurpose knows the bundles of modules that are off */
	BundleInspection(BundleContext context, Predicate<Bundle> stoppedOnPurpose) {
		this.context = context;
		this.stoppedOnPurpose = stoppedOnPurpose;
	}

	/** @return by bundle, in the order of its manifest */
	List<MissingPart> missing() {
		List<MissingPart> found = new ArrayList<>();
		for (Bundle bundle : context.getBundles())
			if (bundle.getState() == Bundle.INSTALLED)
				unresolved(bundle, found);
			else if (bundle.getState() == Bundle.RESOLVED && ModuleBundles.isOurs(bundle) && hasComponents(bundle) && !stoppedOnPurpose.test(bundle))
				found.add(new MissingPart(name(bundle), "", Reason.NOT_STARTED, "", ""));
		return found;
	}

	private static boolean hasComponents(Bundle bundle) {
		return bundle.getHeaders("").get("Service-Component") != null && bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null;
	}

	private void unresolved(Bundle bundle, List<MissingPart> found) {
		BundleRevision revision = bundle.adapt(BundleRevision.class);
		int before = found.size();
		for (BundleRequirement requirement : revision.getDeclaredRequirements(null))
			if (isMandatory(requirement))
				lacking(bundle, requirement).ifPresent(found::add);
		if (found.size() == before)
			found.add(new MissingPart(name(bundle), "", Reason.NO_CAPABILITY, "packages that fit together (uses constraints)", ""));
	}

	/** @return what the first of them lacks, if it is a bundle that nobody can resolve */
	private Optional<MissingPart> lacking(Bundle bundle, BundleRequirement requirement) {
		List<BundleCapability> providers = wiring().findProviders(requirement).stream()
				.filter(provider -> !provider.getRevision().getBundle().equals(bundle)).toList();
		if (providers.stream().anyMatch(provider -> provider.getRevision().getBundle().getState() != Bundle.INSTALLED))
			return Optional.empty();
		String needed = words(requirement);
		if (!providers.isEmpty())
			return Optional.of(new MissingPart(name(bundle), "", Reason.BROKEN_PROVIDER, needed, bundles(providers)));
		List<BundleCapability> others = otherVersions(requirement);
		return Optional.of(new MissingPart(name(bundle), "", reason(requirement, others.isEmpty()), needed, versions(requirement, others)));
	}

	private FrameworkWiring wiring() {
		return context.getBundle(0).adapt(FrameworkWiring.class);
	}

	private static boolean isMandatory(BundleRequirement requirement) {
		Map<String, String> directives = requirement.getDirectives();
		String resolution = directives.getOrDefault(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE, Namespace.RESOLUTION_MANDATORY);
		String effective = directives.getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE);
		return resolution.equals(Namespace.RESOLUTION_MANDATORY) && effective.equals(Namespace.EFFECTIVE_RESOLVE);
	}

	private List<BundleCapability> otherVersions(BundleRequirement requirement) {
		String wanted = wantedName(requirement);
		return Stream.of(context.getBundles()).map(bundle -> bundle.adapt(BundleRevision.class))
				.flatMap(revision -> revision.getDeclaredCapabilities(requirement.getNamespace()).stream())
				.filter(capability -> wanted.equals(capability.getAttributes().get(requirement.getNamespace()))).toList();
	}

	private static Reason reason(BundleRequirement requirement, boolean absent) {
		return switch (requirement.getNamespace()) {
			case PackageNamespace.PACKAGE_NAMESPACE -> absent ? Reason.NO_PACKAGE : Reason.OTHER_PACKAGE_VERSION;
			case BundleNamespace.BUNDLE_NAMESPACE, HostNamespace.HOST_NAMESPACE -> absent ? Reason.NO_BUNDLE : Reason.OTHER_BUNDLE_VERSION;
			default -> Reason.NO_CAPABILITY;
		};
	}

	private static String versions(BundleRequirement requirement, List<BundleCapability> others) {
		String attribute = requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE) ? PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE
				: BundleNamespace.CAPABILITY_BUNDLE_VERSION_ATTRIBUTE;
		return String.join(", ", others.stream()
				.map(other -> other.getAttributes().get(attribute) + " of " + other.getRevision().getSymbolicName()).distinct().sorted().toList());
	}

	private static String bundles(List<BundleCapability> providers) {
		return String.join(", ", providers.stream().map(provider -> name(provider.getRevision().getBundle())).distinct().sorted().toList());
	}

	private static String name(Bundle bundle) {
		return bundle.getSymbolicName() + " " + bundle.getVersion();
	}

	private static String filter(BundleRequirement requirement) {
		return requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
	}

	private static String wantedName(BundleRequirement requirement) {
		Matcher name = NAME.matcher(filter(requirement));
		return name.find() ? name.group(2) : "";
	}

	/** @return as {@code org.joda.money [2.0.0,3.0.0)}; the bare filter where it is neither package nor bundle */
	private static String words(BundleRequirement requirement) {
		String filter = filter(requirement);
		String wanted = wantedName(requirement);
		if (wanted.isEmpty())
			return requirement.getNamespace() + " " + filter;
		Optional<String> from = first(AT_LEAST, filter);
		Optional<String> below = first(BELOW, filter);
		Optional<String> most = first(AT_MOST, filter);
		if (below.isEmpty() && most.isEmpty())
			return wanted + from.map(version -> " " + version + " or newer").orElse("");
		return wanted + " [" + from.orElse("0.0.0") + "," + below.map(version -> version + ")").orElseGet(() -> most.get() + "]");
	}

	private static Optional<String> first(Pattern pattern, String filter) {
		Matcher matcher = pattern.matcher(filter);
		return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
	}
}
