package emporion.demo.greenfield;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The word lists beside the classes: UTF-8, one row a line, columns between vertical bars, {@code #} begins a comment line. */
final class TextTable {

	private TextTable() {
	}

	/** @return the rows of the resource, each of exactly {@code columns} trimmed cells */
	static List<List<String>> rows(String resource, int columns) {
		try (InputStream stream = TextTable.class.getResourceAsStream(resource)) {
			if (stream == null)
				throw new IllegalStateException("missing beside the classes: " + resource);
			return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
					.filter(line -> !line.isBlank() && !line.startsWith("#"))
					.map(line -> cells(line, columns))
					.toList();
		} catch (IOException e) {
			throw new UncheckedIOException(resource, e);
		}
	}

	private static List<String> cells(String line, int columns) {
		List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
		if (cells.size() != columns)
			throw new IllegalStateException(cells.size() + " instead of " + columns + " columns: " + line);
		return cells;
	}

	/** @return the entries of a cell that lists several, separated by semicolons */
	static List<String> entries(String cell) {
		return Arrays.stream(cell.split(";")).map(String::strip).toList();
	}
}
