package emporion.pricing.server.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import emporion.base.value.Percent;
import emporion.pricing.ListPrices;

/**
 * What is known of the price book until the next commit that touches it. Is filled while prices are asked for; a commit makes a new
 * memory without what it changed, so whatever a slow reader still puts into the old one is never seen by anybody who comes later.
 * Thread-safe.
 */
final class BookMemory {

	/** By object number of the list; empty for one that is not active. */
	final Map<Long, Optional<ListPrices>> lists;
	/** By object number of the party; empty for one without terms. */
	final Map<Long, Optional<TermsCard>> terms;
	/** By log-in name; empty for a name without a limit. */
	final Map<String, Optional<Percent>> limits;
	/** Object numbers of the base lists. */
	private volatile List<Long> baseLists;

	/** Terms with the object numbers of their lists, first list first. */
	record TermsCard(Percent discount, List<Long> lists) {
		TermsCard {
			lists = List.copyOf(lists);
		}
	}

	BookMemory() {
		this(Map.of(), Map.of(), Map.of(), null);
	}

	private BookMemory(Map<Long, Optional<ListPrices>> lists, Map<Long, Optional<TermsCard>> terms,
			Map<String, Optional<Percent>> limits, List<Long> baseLists) {
		this.lists = new ConcurrentHashMap<>(lists);
		this.terms = new ConcurrentHashMap<>(terms);
		this.limits = new ConcurrentHashMap<>(limits);
		this.baseLists = baseLists;
	}

	Optional<List<Long>> baseLists() {
		return Optional.ofNullable(baseLists);
	}

	void baseLists(List<Long> found) {
		baseLists = List.copyOf(found);
	}

	/** @return a memory of the rest */
	BookMemory without(Forgotten changed) {
		BookMemory rest = new BookMemory(lists, terms, changed.limits() ? Map.of() : limits, changed.baseLists() ? null : baseLists);
		rest.lists.keySet().removeAll(changed.lists());
		rest.terms.keySet().removeAll(changed.parties());
		return rest;
	}

	/**
	 * What a commit changed.
	 *
	 * @param lists     object numbers of lists with other cards or prices
	 * @param baseLists whether other lists may be the base lists now
	 * @param parties   object numbers of customers with other terms
	 * @param limits    whether users' limits are others
	 */
	record Forgotten(Set<Long> lists, boolean baseLists, Set<Long> parties, boolean limits) {

		boolean isNothing() {
			return lists.isEmpty() && !baseLists && parties.isEmpty() && !limits;
		}
	}
}
