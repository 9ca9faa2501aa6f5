package emporion.catalog.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import emporion.platform.query.ListDescription;
import emporion.platform.query.Lists;
import emporion.platform.query.PageRequest;
import emporion.platform.query.Row;
import emporion.platform.ui.field.Lookup;

/** Categories by code or name, from the server's list. Blocks. */
record CategoryChoice(Lists lists, Locale locale) implements Lookup<CategoryHit> {

	private static final String LIST = "catalog.categories";
	private static final int MATCHES = 10;
	private static final int MOST = 1000;

	@Override
	public List<CategoryHit> find(String typed) {
		return hits(PageRequest.first(LIST, MATCHES).searching(typed));
	}

	/** @return all categories by object number */
	Map<Long, CategoryHit> all() {
		return hits(PageRequest.first(LIST, MOST)).stream().collect(Collectors.toMap(CategoryHit::id, Function.identity()));
	}

	private List<CategoryHit> hits(PageRequest request) {
		ListDescription columns = lists.describe(LIST).orElseThrow();
		int code = columns.indexOf("code");
		int name = columns.indexOf(switch (locale.getLanguage()) {
			case "pl" -> "namePl";
			case "uk" -> "nameUk";
			default -> "nameEn";
		});
		return lists.page(request).orElseThrow().rows().stream().map(row -> new CategoryHit(row.id(), text(row, code), text(row, name))).toList();
	}

	private static String text(Row row, int cell) {
		Object value = row.cells().get(cell);
		return value == null ? "" : value.toString();
	}

	@Override
	public String shortText(CategoryHit hit) {
		return hit.name();
	}

	@Override
	public String longText(CategoryHit hit) {
		return hit.name() + "   " + hit.code();
	}
}
