package emporion.platform.query;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of a list.
 *
 * @param rows in the asked order; may be empty
 * @param next where the following page begins; empty when there is none
 */
public record Page(List<Row> rows, Optional<PageKey> next) {

	public Page {
		rows = List.copyOf(rows);
	}
}
