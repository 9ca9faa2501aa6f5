package emporion.pricing;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;

import org.joda.money.CurrencyUnit;

import emporion.base.outcome.Outcome;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.Lists;
import emporion.platform.query.PageRequest;

/** In which currencies the company sells: those of its price lists. Asks the list {@code pricing.lists}. Thread-safe as its door. */
public final class PriceCurrencies {

	/** Name of the list it asks. */
	public static final String LIST = "pricing.lists";

	private static final int MOST = 1000;

	private final Lists lists;

	public PriceCurrencies(Lists lists) {
		this.lists = requireNonNull(lists, "lists");
	}

	/** @return the currencies of the active price lists, those of base lists first, then by code; empty when there is no list */
	public Outcome<List<CurrencyUnit>> all() {
		PageRequest request = PageRequest.first(LIST, MOST).filteredBy(Filter.of("active", Comparison.EQUALS, "true"));
		return lists.read(request, (list, row) -> new Priced(CurrencyUnit.of(list.text(row, "currency")),
				Boolean.TRUE.equals(list.cell(row, "base")))).map(PriceCurrencies::ordered);
	}

	private static List<CurrencyUnit> ordered(List<Priced> found) {
		return found.stream().sorted(Comparator.comparing(Priced::base).reversed().thenComparing(priced -> priced.currency().getCode()))
				.map(Priced::currency).distinct().toList();
	}

	/** The currency of one list. */
	private record Priced(CurrencyUnit currency, boolean base) {
	}
}
