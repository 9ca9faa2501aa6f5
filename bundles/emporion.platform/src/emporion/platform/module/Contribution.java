package emporion.platform.module;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a module brings of one kind.
 *
 * @param names sorted; operations by the names of their records, lists, rules and listeners by the names they go by in their bundle
 */
public record Contribution(Kind kind, List<String> names) {

	/** What a module may bring to the server. Its places in the client are known to the client. */
	public enum Kind {
		RECORDS, OPERATIONS, LISTS, RULES, LISTENERS, COMMANDS, ROLES, JOBS
	}

	public Contribution {
		requireNonNull(kind, "kind");
		names = names.stream().sorted().toList();
	}
}
