package emporion.sales.ui.order;

import java.util.List;

import emporion.base.outcome.Outcome;
import emporion.platform.Ref;
import emporion.platform.query.Filter;
import emporion.platform.query.Filter.Comparison;
import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.Page;
import emporion.platform.query.PageRequest;

/** The company's open warehouses, asked once: they are few. */
record WarehouseChoice(Lists lists) {

	private static final String LIST = "warehouse.warehouses";
	private static final int MOST = 200;

	Outcome<List<WarehouseHit>> all() {
		Outcome<ListDescription> description = lists.describe(LIST);
		Outcome<Page> page = lists.page(PageRequest.first(LIST, MOST).filteredBy(Filter.of("active", Comparison.EQUALS, "true")));
		if (!(description instanceof Outcome.Done<ListDescription> described))
			return Outcome.refused(description.problems());
		int code = described.result().indexOf("code");
		int name = described.result().indexOf("name");
		return page.map(found -> found.rows().stream()
				.map(row -> new WarehouseHit(new Ref<>(row.id()), String.valueOf(row.cells().get(code)), String.valueOf(row.cells().get(name))))
				.toList());
	}
}
