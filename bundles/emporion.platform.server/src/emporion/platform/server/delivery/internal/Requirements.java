package emporion.platform.server.delivery.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

import emporion.base.outcome.Problem;
import emporion.platform.server.delivery.internal.BundleJar.Need;
import emporion.platform.server.delivery.internal.BundleJar.Side;

/**
 * Whether everything a module requires is here, said in full before anything is installed. What works on the server only is checked to the
 * last package; of what works on clients, the requirements of the feature and those on our own bundles, which clients have in the same
 * version: the rest is resolved by each client.
 */
final class Requirements {

	private static final String OURS = "emporion.";
	private static final Pattern OUR_FEATURE = Pattern.compile("(emporion\\.[a-z.]+?)(\\.client)?\\.feature\\.feature\\.group");

	private final PlatformOffer platform;

	Requirements(PlatformOffer platform) {
		this.platform = platform;
	}

	/** @return PLT-224 for each requirement that is not met */
	List<Problem> missing(List<SiteIndex.Unit> features, List<BundleJar> bundles) {
		List<Problem> problems = new ArrayList<>();
		for (SiteIndex.Unit feature : features)
			for (SiteIndex.Requirement requirement : feature.requirements())
				if (requirement.isOnFeature() && features.stream().noneMatch(other -> other.id().equals(requirement.name())))
					checkFeature(feature, requirement, problems);
		for (BundleJar bundle : bundles)
			for (Need need : bundle.needs())
				if (isCheckedHere(bundle, need))
					check(bundle, need, bundles, problems);
		return problems.stream().distinct().toList();
	}

	private static boolean isCheckedHere(BundleJar bundle, Need need) {
		boolean onServer = bundle.side().orElse(Side.BOTH) != Side.CLIENT;
		boolean core = !need.isPackage() && need.name().startsWith(OURS) && !need.name().endsWith(".ui");
		return onServer || core;
	}

	private void checkFeature(SiteIndex.Unit feature, SiteIndex.Requirement requirement, List<Problem> problems) {
		Matcher ours = OUR_FEATURE.matcher(requirement.name());
		List<Version> here = ours.matches() ? platform.bundles(mainBundle(ours.group(1))) : List.of();
		if (here.stream().noneMatch(requirement.range()::includes))
			problems.add(problem(shortName(feature.id()), "feature " + shortName(requirement.name()), requirement.range(), here));
	}

	/** The bundle whose version stands for the feature: a domain's core, or the platform's. */
	private static String mainBundle(String feature) {
		return feature.equals("emporion.server") || feature.equals("emporion.client") || feature.equals("emporion") ? "emporion.platform" : feature;
	}

	private static String shortName(String feature) {
		return feature.replace(".feature.group", "");
	}

	private void check(BundleJar bundle, Need need, List<BundleJar> bundles, List<Problem> problems) {
		Stream<Version> brought = need.isPackage()
				? bundles.stream().flatMap(other -> other.gives().stream()).filter(gift -> gift.name().equals(need.name())).map(BundleJar.Gift::version)
				: bundles.stream().filter(other -> other.name().equals(need.name())).map(BundleJar::version);
		List<Version> here = Stream.concat(brought, (need.isPackage() ? platform.packages(need.name()) : platform.bundles(need.name())).stream())
				.distinct().sorted().toList();
		if (here.stream().noneMatch(need.range()::includes))
			problems.add(problem(bundle.name(), need.toString(), need.range(), here));
	}

	private static Problem problem(String who, String what, VersionRange range, List<Version> here) {
		return Problem.error("PLT-224", who, what, range, here.isEmpty() ? "-" : String.join(", ", here.stream().map(Version::toString).toList()));
	}
}
