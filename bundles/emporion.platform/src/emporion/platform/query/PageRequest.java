package emporion.platform.query;

import java.util.List;
import java.util.Optional;

/**
 * Asks for some rows of a named list.
 *
 * @param list       as {@code crm.parties}
 * @param search     words that all must occur in the list's search columns, without regard to case; empty text for none
 * @param filters    all must hold
 * @param sort       order; empty for the list's own
 * @param parameters what the list asks for besides filters (a moment, a customer); in the order the list documents
 * @param after      begin behind this place; empty for the beginning
 * @param skip       rows to leave out from there, 0 to 1 000 000
 * @param limit      rows wanted, 1 to 1 000
 */
public record PageRequest(String list, String search, List<Filter> filters, Optional<Sort> sort, List<String> parameters,
		Optional<PageKey> after, int skip, int limit) {

	public PageRequest {
		filters = List.copyOf(filters);
		parameters = List.copyOf(parameters);
		if (limit < 1 || limit > 1000)
			throw new IllegalArgumentException("a page has 1 to 1000 rows, not " + limit);
		if (skip < 0 || skip > 1_000_000)
			throw new IllegalArgumentException("0 to 1000000 rows can be skipped, not " + skip);
	}

	/** The first rows of a list in its own order. */
	public static PageRequest first(String list, int limit) {
		return new PageRequest(list, "", List.of(), Optional.empty(), List.of(), Optional.empty(), 0, limit);
	}

	public PageRequest searching(String words) {
		return new PageRequest(list, words, filters, sort, parameters, after, skip, limit);
	}

	public PageRequest filteredBy(Filter... conditions) {
		return new PageRequest(list, search, List.of(conditions), sort, parameters, after, skip, limit);
	}

	public PageRequest sortedBy(Sort order) {
		return new PageRequest(list, search, filters, Optional.of(order), parameters, after, skip, limit);
	}

	public PageRequest with(String... values) {
		return new PageRequest(list, search, filters, sort, List.of(values), after, skip, limit);
	}

	public PageRequest after(PageKey key) {
		return new PageRequest(list, search, filters, sort, parameters, Optional.of(key), skip, limit);
	}

	public PageRequest skipping(int rows) {
		return new PageRequest(list, search, filters, sort, parameters, after, rows, limit);
	}
}
