package emporion.demo.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A table that must look as a scenario file says: as many rows in the same order.
 *
 * @param name  as messages call it
 * @param place where the file has the table; empty where it has none, and nothing is compared
 * @param rows  what the file says of each row
 * @param check compares one row
 */
record Rows<T>(String name, Optional<Place> place, List<Figures> rows, BiConsumer<Figures, T> check) {

	/** Reads a table of these columns, if the file has it. */
	static <T> Rows<T> read(Fields fields, String name, List<String> columns, BiConsumer<Figures, T> check) {
		List<Figures> rows = fields.list(name).stream().map(Entry::fields).map(row -> {
			Figures figures = new Figures(row).reading(columns.toArray(String[]::new));
			row.end();
			return figures;
		}).toList();
		return new Rows<>(name, fields.optional(name).map(Entry::place), rows, check);
	}

	/** @throws UnmetException if the table is another */
	void check(List<? extends T> actual) {
		if (place.isEmpty())
			return;
		if (actual.size() != rows.size())
			throw new UnmetException(place.get(), name + " should have " + rows.size() + " rows, but has " + actual.size());
		for (int i = 0; i < rows.size(); i++)
			check.accept(rows.get(i), actual.get(i));
	}
}
