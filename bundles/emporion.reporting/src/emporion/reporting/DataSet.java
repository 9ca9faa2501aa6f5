package emporion.reporting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows a report design reads under one name, in the order they are to be printed.
 * Cells are text, {@link BigDecimal}, {@link Integer}, {@link Boolean}, {@link LocalDate} or null. Floating point is refused:
 * an amount that once was a double may be printed wrong.
 *
 * @param name the data set's name in the design
 * @param rows column name to cell
 */
public record DataSet(String name, List<Map<String, Object>> rows) {
	public DataSet {
		if (name.isBlank()) {
			throw new IllegalArgumentException("A data set needs the name the design calls it by");
		}
		List<Map<String, Object>> copies = new ArrayList<>(rows.size());
		for (Map<String, Object> row : rows) {
			row.forEach((column, cell) -> requirePrintable(name, column, cell));
			copies.add(Collections.unmodifiableMap(new LinkedHashMap<>(row)));
		}
		rows = List.copyOf(copies);
	}

	/**
	 * @param name the data set's name in the design
	 * @param rows records whose components are the columns
	 * @return the same rows, each record spread into its columns
	 */
	public static DataSet of(String name, List<? extends Record> rows) {
		return new DataSet(name, rows.stream().map(DataSet::columns).toList());
	}

	private static Map<String, Object> columns(Record row) {
		Map<String, Object> columns = new LinkedHashMap<>();
		for (RecordComponent component : row.getClass().getRecordComponents()) {
			columns.put(component.getName(), cell(row, component));
		}
		return columns;
	}

	private static Object cell(Record row, RecordComponent component) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(row);
		} catch (IllegalAccessException e) {
			throw new IllegalArgumentException("Cannot read " + component + " of " + row.getClass().getName(), e);
		} catch (InvocationTargetException e) {
			throw new IllegalArgumentException(component + " of " + row.getClass().getName() + " failed", e.getCause());
		}
	}

	private static void requirePrintable(String name, String column, Object cell) {
		switch (cell) {
			case null -> { }
			case String text -> { }
			case BigDecimal number -> { }
			case Integer number -> { }
			case Boolean flag -> { }
			case LocalDate date -> { }
			default -> throw new IllegalArgumentException(
					"Data set " + name + ", column " + column + ": " + cell.getClass().getName() + " cannot be printed");
		}
	}
}
