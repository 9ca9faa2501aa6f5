package emporion.platform.operation;

import java.util.Collection;

import emporion.base.time.BusinessClock;
import emporion.platform.permission.Rights;
import emporion.base.value.DocumentNumber;

/** What a handler works with during one run. Used by one thread. */
public interface OperationContext {

	/** @return log-in name of the user as whom the operation runs */
	String user();

	/**
	 * What the user may do. That he may run this operation, and see the objects that its record refers to, was checked before; a handler asks
	 * only where it does more than that, as for an object that it finds by a code.
	 */
	Rights rights();

	BusinessClock clock();

	/** @return where objects are read and changes are staged */
	UnitOfWork work();

	/**
	 * Makes this operation the only one that works with these hot spots until its end. Objects read before may be stale: read what must
	 * be fresh afterwards ({@link UnitOfWork#refresh}).
	 *
	 * @throws IllegalStateException if a key is not greater than every key this run already holds (the order that prevents deadlocks)
	 */
	void holding(Collection<HotKey> keys);

	/**
	 * Draws the next number of a series; it is used up only if this operation commits, so the series has no gaps. Holds the series from
	 * here on, therefore called after everything that may refuse.
	 *
	 * @param kind   a kind of document, as {@code FV}
	 * @param branch code of the branch, or empty for the company's common series
	 * @param year   calendar year of the document: {@code FV/2026/000123}; 0 for codes of cards, which never begin anew: {@code K-000123}
	 */
	DocumentNumber nextNumber(String kind, String branch, int year);
}
