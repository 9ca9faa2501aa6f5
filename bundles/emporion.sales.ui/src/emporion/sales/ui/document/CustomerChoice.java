package emporion.sales.ui.document;

import java.util.List;

import emporion.base.outcome.Outcome;
import emporion.crm.PartyHit;
import emporion.crm.PartyLookup;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.ui.field.Lookup;

/** Customers to choose. */
record CustomerChoice(PartyLookup parties) implements Lookup<PartyHit> {

	private static final int MATCHES = 10;

	@Override
	public List<PartyHit> find(String typed) {
		return parties.find(typed, MATCHES, Filter.of("customer", Comparison.EQUALS, "true")) instanceof Outcome.Done<List<PartyHit>> done
				? done.result()
				: List.of();
	}

	@Override
	public String shortText(PartyHit hit) {
		return hit.name();
	}

	@Override
	public String longText(PartyHit hit) {
		return hit.code() + "   " + hit.name() + (hit.city().isEmpty() ? "" : "   " + hit.city())
				+ (hit.taxId().isEmpty() ? "" : "   " + hit.taxId());
	}
}
