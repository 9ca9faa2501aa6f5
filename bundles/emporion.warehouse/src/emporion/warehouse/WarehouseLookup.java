package emporion.warehouse;

import static java.util.Objects.requireNonNull;

import java.util.List;

import emporion.base.outcome.Outcome;
import emporion.platform.Ref;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.Lists;
import emporion.platform.query.PageRequest;

/** Finds the company's warehouses, which are few. Asks the list {@code warehouse.warehouses}. Thread-safe as its door. */
public final class WarehouseLookup {

	/** Name of the list it asks. */
	public static final String LIST = "warehouse.warehouses";

	private static final int MOST = 1000;

	private final Lists lists;

	public WarehouseLookup(Lists lists) {
		this.lists = requireNonNull(lists, "lists");
	}

	/** @return the warehouses in use, by the list's order; may be empty */
	public Outcome<List<WarehouseHit>> active() {
		PageRequest request = PageRequest.first(LIST, MOST).filteredBy(Filter.of("active", Comparison.EQUALS, "true"));
		return lists.read(request, (list, row) -> new WarehouseHit(new Ref<>(row.id()), list.text(row, "code"), list.text(row, "name")));
	}
}
