package emporion.platform.server.permission;

import static java.util.Objects.requireNonNull;

import java.util.Set;

import emporion.platform.permission.Rights;
import emporion.platform.permission.RightsData;
import emporion.platform.permission.Scope;

/**
 * A user as permissions see him.
 *
 * @param login      log-in name
 * @param team       code; empty for none
 * @param branch     code; empty for none
 * @param colleagues log-in names of the members of his team, his own included
 * @param branchmates log-in names of those who work in his branch, his own included
 */
public record UserRights(String login, String team, String branch, Rights rights, Set<String> colleagues, Set<String> branchmates) {

	public UserRights {
		requireNonNull(login, "login");
		requireNonNull(rights, "rights");
		colleagues = Set.copyOf(colleagues);
		branchmates = Set.copyOf(branchmates);
	}

	/** Somebody who stands alone. */
	public static UserRights alone(String login, Rights rights) {
		return new UserRights(login, "", "", rights, Set.of(login), Set.of(login));
	}

	/**
	 * @param scope not {@link Scope#ALL}
	 * @return log-in names of those whose records the scope reaches
	 */
	public Set<String> reached(Scope scope) {
		return switch (scope) {
			case NONE -> Set.of();
			case OWN -> Set.of(login);
			case TEAM -> colleagues;
			case BRANCH -> branchmates;
			case ALL -> throw new IllegalArgumentException("everybody");
		};
	}

	public RightsData data() {
		return new RightsData(login, team, branch, rights.permissions(), rights.hidden().stream().toList(), rights.frozen().stream().toList());
	}
}
