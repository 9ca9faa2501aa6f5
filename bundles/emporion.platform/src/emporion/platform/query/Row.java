package emporion.platform.query;

import java.util.Collections;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a list.
 *
 * @param id    object number of what the row shows
 * @param cells by the list's columns, each of the column type's class or null
 */
public record Row(long id, List<Object> cells) {

	public Row {
		cells = Collections.unmodifiableList(new ArrayList<>(cells));
	}
}
