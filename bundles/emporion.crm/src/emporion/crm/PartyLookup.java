package emporion.crm;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import emporion.base.outcome.Outcome;
import emporion.base.outcome.Problem;
import emporion.base.value.TaxId;
import emporion.crm.model.Party;
import emporion.platform.Ref;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;

/**
 * Finds parties by what a person types while entering a document: a code, a tax number, or words of name and city. Asks the list
 * {@code crm.parties}. Thread-safe as its door.
 */
public final class PartyLookup {

	/** Name of the list it asks. */
	public static final String LIST = "crm.parties";

	private final Lists lists;

	public PartyLookup(Lists lists) {
		this.lists = requireNonNull(lists, "lists");
	}

	/**
	 * @param text    what was typed; blank finds the first parties
	 * @param limit   1 to 1 000
	 * @param filters what must hold besides, as {@code customer} EQUALS {@code true}
	 * @return the party with exactly this code first, then those with this tax number, then those in which all words occur; may be empty
	 */
	public Outcome<List<PartyHit>> find(String text, int limit, Filter... filters) {
		String typed = text.strip();
		Map<Ref<Party>, PartyHit> hits = new LinkedHashMap<>();
		List<Problem> refusal = List.of();
		if (!typed.isEmpty())
			refusal = collect(hits, exactly("code", typed, limit, filters));
		Optional<TaxId> taxId = Stream.of("PL", "UA").flatMap(country -> TaxId.parse(country, typed).stream()).findFirst();
		if (refusal.isEmpty() && taxId.isPresent())
			refusal = collect(hits, exactly("taxId", taxId.get().digits(), limit, filters));
		if (refusal.isEmpty())
			refusal = collect(hits, PageRequest.first(LIST, limit).searching(typed).filteredBy(filters));
		return refusal.isEmpty() ? Outcome.done(hits.values().stream().limit(limit).toList()) : Outcome.refused(refusal);
	}

	private static PageRequest exactly(String column, String value, int limit, Filter... filters) {
		Filter exact = Filter.of(column, Comparison.EQUALS, value);
		return PageRequest.first(LIST, limit).filteredBy(Stream.concat(Stream.of(exact), Stream.of(filters)).toArray(Filter[]::new));
	}

	private List<Problem> collect(Map<Ref<Party>, PartyHit> hits, PageRequest request) {
		Outcome<List<PartyHit>> found = lists.read(request, PartyLookup::hit);
		if (found.isDone())
			found.orElseThrow().forEach(hit -> hits.putIfAbsent(hit.party(), hit));
		return found.isDone() ? List.of() : found.problems();
	}

	private static PartyHit hit(ListDescription list, Row row) {
		return new PartyHit(new Ref<>(row.id()), list.text(row, "code"), list.text(row, "name"), list.text(row, "country"),
				list.text(row, "taxId"), list.text(row, "city"));
	}
}
