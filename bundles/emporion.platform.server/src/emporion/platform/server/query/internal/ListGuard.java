package emporion.platform.server.query.internal;

import java.util.Set;

import emporion.platform.server.query.ListQuery.Definition;

/** Decides what somebody sees of a list. Thread-safe. */
public interface ListGuard {

	/**
	 * @param list what the list is called
	 * @throws ListRefusedException if the user may see nothing of it at all
	 */
	Shown shown(String user, String list, Definition definition);

	/** The list is not known any more. */
	void forget(String list);

	/**
	 * What is shown of a list.
	 *
	 * @param hiddenColumns names of the columns without content, by which it is neither filtered nor sorted
	 * @param hiddenSearch  of the expressions that search words look into, those that are left out
	 * @param scope         which rows; empty for all, else it begins with AND
	 */
	record Shown(Set<String> hiddenColumns, Set<String> hiddenSearch, SqlText scope) {
		public Shown {
			hiddenColumns = Set.copyOf(hiddenColumns);
			hiddenSearch = Set.copyOf(hiddenSearch);
		}

		/** All of it. */
		public static Shown everything() {
			return new Shown(Set.of(), Set.of(), new SqlText());
		}
	}
}
