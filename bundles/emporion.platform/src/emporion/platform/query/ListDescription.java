package emporion.platform.query;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a named list offers.
 *
 * @param name       as {@code crm.parties}
 * @param columns    in the order of a row's cells
 * @param searchable whether {@link PageRequest#search()} is understood
 */
public record ListDescription(String name, List<ListColumn> columns, boolean searchable) {

	public ListDescription {
		columns = List.copyOf(columns);
	}

	/**
	 * @return position of the column in a row's cells
	 * @throws IllegalArgumentException if the list has no such column
	 */
	public int indexOf(String column) {
		return IntStream.range(0, columns.size()).filter(i -> columns.get(i).name().equals(column)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(name + " has no column " + column));
	}

	/**
	 * @return what a row of this list holds in the column; null where it holds nothing
	 * @throws IllegalArgumentException if the list has no such column
	 */
	public Object cell(Row row, String column) {
		return row.cells().get(indexOf(column));
	}

	/** @return the cell as text; empty where it holds nothing */
	public String text(Row row, String column) {
		Object cell = cell(row, column);
		return cell == null ? "" : cell.toString();
	}
}
