package emporion.platform.ui.session;

import java.time.Instant;
import java.util.List;

/**
 * One commit that touched an object.
 *
 * @param at      when
 * @param user    log-in name of who did it
 * @param changes feature by feature; empty for the commit that created the object
 */
public record HistoryEntry(Instant at, String user, List<FeatureChange> changes) {

	public HistoryEntry {
		changes = List.copyOf(changes);
	}

	/**
	 * @param path   the feature, for parts of the object with their place: {@code name}, {@code persons[0].email}
	 * @param before as text, empty for none
	 * @param after  as text, empty for none
	 */
	public record FeatureChange(String path, String before, String after) {
	}
}
