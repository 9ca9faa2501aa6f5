package emporion.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may use whom: the directions of the house. */
final class Directions {

	/** Each core with those directly below it. */
	private static final Map<String, List<String>> CORES_BELOW = Map.of(
			"catalog", List.of(),
			"crm", List.of("catalog"),
			"warehouse", List.of("catalog"),
			"pricing", List.of("crm", "warehouse"),
			"sales", List.of("pricing"));

	private static final String CDO = "emporion.wrapped.cdo";
	private static final String CDO_SERVER = "emporion.wrapped.cdo.server";

	private Directions() {
	}

	/** Complaints about bundles of ours that use others they must not know; each bundle is given with those of ours it uses. */
	static List<String> violations(Map<String, ? extends Iterable<String>> used) {
		List<String> complaints = new ArrayList<>();
		used.forEach((user, others) -> {
			for (String other : others)
				if (other.startsWith("emporion.") && !other.equals(user) && !mayUse(user, other))
					complaints.add(user + " must not use " + other);
		});
		return complaints;
	}

	static boolean mayUse(String user, String other) {
		return isTesting(user) || allowed(user).contains(other);
	}

	/** The demo and what only tests contain stand above everything; the small repository in memory is for tests of one domain's server. */
	private static boolean isTesting(String user) {
		return user.endsWith(".tests") || user.equals("emporion.testing.server") || user.equals("emporion.testing.client");
	}

	private static Set<String> allowed(String user) {
		String name = user.substring("emporion.".length());
		return switch (name) {
			case "base" -> Set.of();
			case "platform" -> Set.of("emporion.base", CDO);
			case "platform.server" -> Set.of("emporion.base", "emporion.platform", CDO, CDO_SERVER);
			case "platform.ui" -> Set.of("emporion.base", "emporion.platform", CDO);
			case "reporting" -> Set.of("emporion.base", "emporion.platform");
			case "testing" -> Set.of("emporion.base", "emporion.platform", "emporion.platform.server", CDO, CDO_SERVER);
			case "demo" -> demo();
			default -> ofDomain(name);
		};
	}

	private static Set<String> ofDomain(String name) {
		String domain = name.split("\\.")[0];
		if (!CORES_BELOW.containsKey(domain))
			throw new IllegalArgumentException("no direction is laid down for emporion." + name);
		Set<String> allowed = new HashSet<>(Set.of("emporion.base", "emporion.platform", CDO));
		addCores(domain, allowed);
		if (name.equals(domain))
			allowed.remove("emporion." + domain);
		else if (name.equals(domain + ".server"))
			allowed.addAll(Set.of("emporion.platform.server", "emporion.reporting"));
		else if (name.equals(domain + ".ui"))
			allowed.add("emporion.platform.ui");
		else
			throw new IllegalArgumentException("a domain has a core, a server and a ui, not emporion." + name);
		return allowed;
	}

	private static void addCores(String domain, Set<String> cores) {
		cores.add("emporion." + domain);
		CORES_BELOW.get(domain).forEach(below -> addCores(below, cores));
	}

	private static Set<String> demo() {
		Set<String> allowed = new HashSet<>();
		CORES_BELOW.keySet().forEach(domain -> allowed.addAll(ofDomain(domain + ".server")));
		CORES_BELOW.keySet().forEach(domain -> allowed.add("emporion." + domain + ".server"));
		return allowed;
	}
}
