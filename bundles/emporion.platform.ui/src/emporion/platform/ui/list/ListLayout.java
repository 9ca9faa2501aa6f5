package emporion.platform.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which columns a user sees in which order and width.
 *
 * @param columns in the order of the screen, hidden ones included
 */
record ListLayout(List<Place> columns) {

	/** @param width in points */
	record Place(String name, int width, boolean hidden) {
	}

	ListLayout {
		columns = List.copyOf(columns);
	}

	static ListLayout of(ListSpec spec) {
		return new ListLayout(spec.columns().stream().map(c -> new Place(c.name(), c.width(), c.hidden())).toList());
	}

	/** As it is kept in the settings: {@code name:width:shown,…}. */
	String write() {
		return columns.stream().map(place -> place.name() + ":" + place.width() + ":" + (place.hidden() ? "0" : "1"))
				.collect(Collectors.joining(","));
	}

	/** What was kept, fitted to the columns there are now: unknown ones go, new ones come at the end as the specification says. */
	static ListLayout read(String kept, ListSpec spec) {
		Map<String, Place> standard = of(spec).columns.stream()
				.collect(Collectors.toMap(Place::name, Function.identity(), (first, second) -> first));
		List<Place> places = new ArrayList<>();
		for (String part : kept.split(",")) {
			String[] values = part.split(":");
			if (values.length == 3 && standard.containsKey(values[0]) && values[1].matches("[0-9]{1,4}")) {
				places.add(new Place(values[0], Math.max(20, Integer.parseInt(values[1])), values[2].equals("0")));
				standard.remove(values[0]);
			}
		}
		spec.columns().stream().map(column -> standard.get(column.name())).filter(place -> place != null).forEach(places::add);
		return new ListLayout(places);
	}
}
