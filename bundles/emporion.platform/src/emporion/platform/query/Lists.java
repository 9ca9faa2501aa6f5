package emporion.platform.query;

import java.util.List;
import java.util.function.BiFunction;

import emporion.base.outcome.Outcome;
import emporion.platform.operation.ServerUnavailableException;

/**
 * The door to the server's lists. Belongs to one logged-in user, who sees what he may. Refused (unknown list or column, no permission,
 * an operand that is no number …) with a problem that names the column. Thread-safe.
 */
public interface Lists {

	/** @throws ServerUnavailableException if no answer came */
	Outcome<ListDescription> describe(String list);

	/**
	 * Some rows.
	 *
	 * @throws ServerUnavailableException if no answer came
	 */
	Outcome<Page> page(PageRequest request);

	/**
	 * How many rows the request's search, filters and parameters let through; place and limit do not matter.
	 *
	 * @throws ServerUnavailableException if no answer came
	 */
	Outcome<RowCount> count(PageRequest request);

	/**
	 * Some rows, each as the caller wants it.
	 *
	 * @param reader makes a value of a row; gets the list's columns besides
	 * @throws ServerUnavailableException if no answer came
	 */
	default <T> Outcome<List<T>> read(PageRequest request, BiFunction<ListDescription, Row, T> reader) {
		Outcome<ListDescription> description = describe(request.list());
		return switch (description) {
			case Outcome.Refused<ListDescription> refused -> Outcome.refused(refused.problems());
			case Outcome.Done<ListDescription> columns -> page(request)
					.map(found -> found.rows().stream().map(row -> reader.apply(columns.result(), row)).toList());
		};
	}

	/** A number of rows. */
	record RowCount(long rows) {
	}
}
