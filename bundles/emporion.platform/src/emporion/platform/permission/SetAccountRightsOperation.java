package emporion.platform.permission;

import static java.util.Objects.requireNonNull;

import java.util.List;

import emporion.platform.operation.RecordedOperation;

/**
 * Gives an account its roles, team and branch; what it had before is replaced. Holds at once, also for sessions that are open. Refused for
 * an unknown account (PLT-036) or role (PLT-242), for rights that the asking user has not himself, before or after (PLT-243), and where
 * nobody would be left to administrate (PLT-247).
 *
 * @param team   code of the team; empty for none
 * @param branch code of the branch; empty for none
 */
public record SetAccountRightsOperation(String login, List<String> roles, String team, String branch)
		implements RecordedOperation<SetAccountRightsOperation.RightsSet> {

	public SetAccountRightsOperation {
		requireNonNull(login, "login");
		requireNonNull(team, "team");
		requireNonNull(branch, "branch");
		roles = List.copyOf(roles);
	}

	@Override
	public String logged() {
		return login + ": roles " + String.join(", ", roles) + (team.isEmpty() ? "" : "; team " + team) + (branch.isEmpty() ? "" : "; branch " + branch);
	}

	/** The account has them. */
	public record RightsSet(String login) {
	}
}
