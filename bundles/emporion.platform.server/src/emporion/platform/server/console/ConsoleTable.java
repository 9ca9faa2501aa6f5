package emporion.platform.server.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows under headings: for people as aligned columns (numbers to the right), for programs as a JSON array of objects. A command with an
 * option {@code --json} ends with {@link #render}. Used by one thread.
 */
public final class ConsoleTable {

	private final List<String> columns;
	private final List<List<Object>> rows = new ArrayList<>();

	/** @param columns headings; also the keys in JSON, so camel case without blanks */
	public ConsoleTable(String... columns) {
		this.columns = List.of(columns);
	}

	/**
	 * @param cells texts, numbers, booleans, anything else as its {@code toString()}, or null for nothing; one for each column
	 * @return this table
	 */
	public ConsoleTable row(Object... cells) {
		if (cells.length != columns.size())
			throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
		List<Object> row = new ArrayList<>();
		Collections.addAll(row, cells);
		rows.add(row);
		return this;
	}

	/** @return JSON or the table for people */
	public String render(boolean json) {
		return json ? json() : text();
	}

	/** @return headings, a line, the rows; only headings and line when there are no rows */
	public String text() {
		int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
		StringBuilder text = new StringBuilder();
		append(text, columns, widths);
		append(text, IntStream.of(widths).mapToObj("-"::repeat).toList(), widths);
		rows.forEach(row -> append(text, row, widths));
		return text.toString().stripTrailing();
	}

	/** @return an array of objects keyed by the columns */
	public String json() {
		return ConsoleJson.array(rows.stream().map(row -> ConsoleJson.object(columns, row)).toList());
	}

	private int width(int column) {
		int longest = rows.stream().mapToInt(row -> length(shown(row.get(column)))).max().orElse(0);
		return Math.max(longest, length(columns.get(column)));
	}

	private void append(StringBuilder text, List<?> cells, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < widths.length; i++) {
			String shown = shown(cells.get(i));
			String gap = " ".repeat(widths[i] - length(shown));
			line.append(i == 0 ? "" : "  ").append(isRight(i) ? gap + shown : shown + gap);
		}
		text.append(line.toString().stripTrailing()).append('\n');
	}

	private boolean isRight(int column) {
		return !rows.isEmpty() && rows.stream().map(row -> row.get(column)).allMatch(cell -> cell == null || cell instanceof Number);
	}

	static String shown(Object cell) {
		return cell == null ? "" : ConsoleJson.plain(cell).replaceAll("\\R", " ");
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}
}
