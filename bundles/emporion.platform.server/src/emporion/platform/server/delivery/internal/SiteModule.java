package emporion.platform.server.delivery.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.osgi.framework.Version;

import emporion.platform.server.delivery.internal.BundleJar.Side;

/**
 * The one module that a site holds, fetched and checked against what the site promises of it.
 *
 * @param version of its newest feature
 * @param bundles with the side on which each is wanted
 */
record SiteModule(String id, Version version, List<SiteIndex.Unit> features, List<Placed> bundles) {

	private static final int MAX_BUNDLES = 100;
	private static final int MAX_BUNDLE = 50_000_000;
	private static final long MAX_MODULE = 200_000_000L;

	/** A bundle, and where it works. */
	record Placed(BundleJar jar, Side side) {
	}

	/** @throws SiteException PLT-220 to PLT-226 when there is not exactly one module, or its files are not what the site promises */
	static SiteModule fetch(SiteFiles files, String location) {
		SiteIndex index = SiteIndex.read(files, location);
		Map<String, BundleJar> jars = new LinkedHashMap<>();
		Map<String, Set<String>> byFeature = new LinkedHashMap<>();
		long size = 0;
		for (SiteIndex.Unit feature : index.features())
			for (SiteIndex.Requirement requirement : feature.requirements()) {
				String key = requirement.name() + "/" + requirement.range().getLeft();
				if (!requirement.isIncluded() || !index.artifacts().containsKey(key))
					continue;
				byFeature.computeIfAbsent(feature.id(), id -> new TreeSet<>()).add(key);
				if (!jars.containsKey(key)) {
					jars.put(key, fetch(files, location, index.artifacts().get(key)));
					size += jars.get(key).bytes().length;
				}
				if (jars.size() > MAX_BUNDLES)
					throw new SiteException("PLT-226", location, MAX_BUNDLES);
				if (size > MAX_MODULE)
					throw new SiteException("PLT-226", location, MAX_MODULE);
			}
		Set<String> ids = new TreeSet<>();
		jars.values().forEach(jar -> jar.module().ifPresent(ids::add));
		if (ids.isEmpty())
			throw new SiteException("PLT-221", location, BundleJar.MODULE_HEADER);
		if (ids.size() > 1)
			throw new SiteException("PLT-222", location, String.join(", ", ids));
		List<Placed> placed = new ArrayList<>();
		jars.forEach((key, jar) -> placed.add(new Placed(jar, jar.side().orElseGet(() -> sideOfLibrary(key, jars, byFeature)))));
		Version version = index.features().stream().filter(feature -> byFeature.containsKey(feature.id())).map(SiteIndex.Unit::version)
				.max(Version::compareTo).orElseThrow();
		return new SiteModule(ids.iterator().next(), version, index.features().stream().filter(feature -> byFeature.containsKey(feature.id())).toList(),
				List.copyOf(placed));
	}

	private static BundleJar fetch(SiteFiles files, String location, SiteIndex.Artifact artifact) {
		try {
			byte[] bytes = files.read(artifact.path(), MAX_BUNDLE)
					.orElseThrow(() -> new SiteException("PLT-225", artifact.path(), "the site does not have it"));
			if (artifact.size() >= 0 && artifact.size() != bytes.length)
				throw new SiteException("PLT-225", artifact.path(), bytes.length + " bytes in place of " + artifact.size());
			String sum = artifact.sha256().orElseThrow(() -> new SiteException("PLT-225", artifact.path(), "the site has no SHA-256 sum of it"));
			if (!sum.equalsIgnoreCase(BundleJar.sha256(bytes)))
				throw new SiteException("PLT-225", artifact.path(), "its SHA-256 sum is another");
			BundleJar jar = BundleJar.of(artifact.path(), bytes);
			if (!jar.name().equals(artifact.id()) || !jar.version().equals(artifact.version()))
				throw new SiteException("PLT-225", artifact.path(), "it is " + jar);
			return jar;
		} catch (IOException e) {
			throw new SiteException("PLT-220", location, e.getMessage());
		}
	}

	/** A library works where the bundles of its features work. */
	private static Side sideOfLibrary(String key, Map<String, BundleJar> jars, Map<String, Set<String>> byFeature) {
		List<Side> sides = byFeature.values().stream().filter(bundles -> bundles.contains(key)).flatMap(Set::stream)
				.flatMap(other -> jars.get(other).side().stream()).filter(side -> side != Side.BOTH).distinct().toList();
		return sides.size() == 1 ? sides.getFirst() : Side.BOTH;
	}
}
