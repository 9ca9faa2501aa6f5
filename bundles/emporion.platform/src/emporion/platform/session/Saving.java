package emporion.platform.session;

import java.util.List;
import java.util.Set;

import emporion.base.outcome.Problem;

/** What became of saving a transaction. */
public sealed interface Saving {

	/** The server has it; the transaction is clean. */
	record Saved() implements Saving {
	}

	/**
	 * A rule of the server refused it; the transaction still holds the changes.
	 *
	 * @param problems at least one
	 */
	record Refused(List<Problem> problems) implements Saving {
		public Refused {
			problems = List.copyOf(problems);
		}
	}

	/**
	 * Somebody else changed the same objects first; the transaction still holds the changes.
	 *
	 * @param objects numbers of the objects in conflict, as far as they are known
	 */
	record Conflict(Set<Long> objects) implements Saving {
		public Conflict {
			objects = Set.copyOf(objects);
		}
	}
}
