package emporion.pricing;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

import emporion.base.value.Period;
import emporion.catalog.model.Product;
import emporion.platform.Ref;

/**
 * A price list, arranged for fast look-up: a hash map of products, the entries of each sorted so that the first that fits is the right
 * one. Immutable; a snapshot of what was committed when it was made.
 */
public final class ListPrices {

	/** Highest bracket first; within a bracket the entry that began last, one without a beginning at the end. */
	private static final Comparator<Entry> BEST_FIRST = comparing(Entry::minimumQuantity).reversed()
			.thenComparing(entry -> entry.validity().from().orElse(LocalDate.MIN), Comparator.reverseOrder());

	private final String code;
	private final CurrencyUnit currency;
	private final Period validity;
	private final Map<Long, Entry[]> entries = new HashMap<>();

	/**
	 * @param entries in any order
	 * @throws IllegalArgumentException if an entry's price is in another currency
	 */
	public ListPrices(String code, CurrencyUnit currency, Period validity, Collection<Entry> entries) {
		this.code = requireNonNull(code, "code");
		this.currency = requireNonNull(currency, "currency");
		this.validity = requireNonNull(validity, "validity");
		Map<Long, List<Entry>> byProduct = entries.stream().collect(Collectors.groupingBy(entry -> entry.product().id()));
		byProduct.forEach((product, own) -> this.entries.put(product, own.stream().sorted(BEST_FIRST).toArray(Entry[]::new)));
		entries.stream().filter(entry -> !entry.price().getCurrencyUnit().equals(currency)).findAny().ifPresent(entry -> {
			throw new IllegalArgumentException("list " + code + " is in " + currency + ", not " + entry.price());
		});
	}

	public String code() {
		return code;
	}

	public CurrencyUnit currency() {
		return currency;
	}

	/** @return the days on which the whole list may be used */
	public Period validity() {
		return validity;
	}

	/**
	 * The entry of a product's highest quantity bracket that the quantity reaches. Of several entries of that bracket valid on the day it
	 * is the one that began last: a passing price rules while it lasts, and afterwards the former holds again. Does not ask whether the
	 * list itself is valid.
	 *
	 * @param quantity in the product's unit
	 */
	public Optional<Entry> entryFor(Ref<Product> product, BigDecimal quantity, LocalDate day) {
		Entry[] own = entries.get(product.id());
		if (own != null)
			for (Entry entry : own)
				if (entry.minimumQuantity().compareTo(quantity) <= 0 && entry.validity().contains(day))
					return Optional.of(entry);
		return Optional.empty();
	}

	/**
	 * One product's price from a quantity on.
	 *
	 * @param minimumQuantity lowest quantity that gets the price, in the product's unit; not negative
	 * @param price           net, per unit
	 * @param validity        days on which it holds
	 */
	public record Entry(Ref<Product> product, BigDecimal minimumQuantity, BigMoney price, Period validity) {
		public Entry {
			requireNonNull(product, "product");
			requireNonNull(validity, "validity");
			if (minimumQuantity.signum() < 0)
				throw new IllegalArgumentException("a bracket begins at nothing or more, not at " + minimumQuantity);
			if (price.isNegative())
				throw new IllegalArgumentException("a price is not negative: " + price);
		}
	}

	@Override
	public String toString() {
		return code + " (" + currency + ", " + entries.size() + " products)";
	}
}
