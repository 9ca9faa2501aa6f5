package emporion.demo.loader;

import java.util.ArrayList;
import java.util.List;

/** Long lists in parts that one operation can take. */
final class Parts {

	private Parts() {
	}

	/** @return the items in order, at most {@code size} in each part; no part for no items */
	static <T> List<List<T>> of(List<T> items, int size) {
		List<List<T>> parts = new ArrayList<>();
		for (int from = 0; from < items.size(); from += size)
			parts.add(items.subList(from, Math.min(from + size, items.size())));
		return parts;
	}
}
