package emporion.platform.permission;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The rights of a logged-in user as they travel to his client.
 *
 * @param team   code of his team; empty for none
 * @param branch code of his branch; empty for none
 * @param hidden names of the fields that he may not see
 * @param frozen names of the fields that he may see and not change
 */
public record RightsData(String login, String team, String branch, List<Permission> permissions, List<String> hidden, List<String> frozen) {

	public RightsData {
		requireNonNull(login, "login");
		requireNonNull(team, "team");
		requireNonNull(branch, "branch");
		permissions = List.copyOf(permissions);
		hidden = List.copyOf(hidden);
		frozen = List.copyOf(frozen);
	}

	public Rights rights() {
		return new Rights(permissions, hidden, frozen);
	}
}
