package emporion.platform.module;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A module that is installed in the server. Its name and description are the texts {@code module.<id>} and
 * {@code module.<id>.description}.
 *
 * @param id            as {@code warehouse}
 * @param version       of its server bundle, as {@code 0.1.0}; empty where the server runs without bundles
 * @param on            whether it works
 * @param alwaysOn      whether nobody can switch it off
 * @param requires      ids of modules that must be on while it is
 * @param uses          ids of modules without which it works, but does less
 * @param contributions one for each kind of which it brings something; none for those who only need to know what is on
 * @param changedBy     log-in name of the one who switched it last; empty if nobody ever did
 * @param changedAt     when that was
 */
public record ModuleInfo(String id, String version, boolean on, boolean alwaysOn, List<String> requires, List<String> uses,
		List<Contribution> contributions, Optional<String> changedBy, Optional<Instant> changedAt) {

	public ModuleInfo {
		requireNonNull(id, "id");
		requireNonNull(version, "version");
		requires = requires.stream().sorted().toList();
		uses = uses.stream().sorted().toList();
		contributions = List.copyOf(contributions);
		requireNonNull(changedBy, "changedBy");
		requireNonNull(changedAt, "changedAt");
	}

	/** The same module, on or off. */
	public ModuleInfo with(boolean nowOn) {
		return new ModuleInfo(id, version, nowOn, alwaysOn, requires, uses, contributions, changedBy, changedAt);
	}

	/** @return key of its name in the bundles' texts */
	public static String nameKey(String id) {
		return "module." + id;
	}

	/** @return key of the sentence that says what it is for */
	public static String descriptionKey(String id) {
		return "module." + id + ".description";
	}
}
