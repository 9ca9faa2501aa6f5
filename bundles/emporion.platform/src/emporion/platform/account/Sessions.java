package emporion.platform.account;

import java.util.List;

/** @param sessions by log-in name, then by beginning */
public record Sessions(List<SessionInfo> sessions) {

	public Sessions {
		sessions = List.copyOf(sessions);
	}
}
