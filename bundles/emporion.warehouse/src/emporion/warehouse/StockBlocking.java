package emporion.warehouse;

import static java.util.Objects.requireNonNull;

import java.util.List;

import emporion.base.outcome.Explanation;
import emporion.base.value.Quantity;

/**
 * What was set apart for a document.
 *
 * @param lines in the order they were asked for
 */
public record StockBlocking(List<Line> lines) {

	public StockBlocking {
		lines = List.copyOf(lines);
	}

	/** @return whether every line got all it asked for */
	public boolean isComplete() {
		return lines.stream().allMatch(line -> line.missing().isZero());
	}

	/**
	 * @param line    number of the document's line
	 * @param blocked set apart now
	 * @param missing reserved from what comes in later
	 * @param because how the split came about
	 */
	public record Line(int line, Quantity blocked, Quantity missing, Explanation because) {
		public Line {
			requireNonNull(blocked, "blocked");
			requireNonNull(missing, "missing");
			requireNonNull(because, "because");
		}
	}
}
